import { noun, relation, verb } from '../frames.js';
import { PREMISES } from './word-lists.js';

const LEAVE = 'quit, leave, exit, abandon';

export const operatesIn = relation({
  name: 'OPERATES_IN',
  definition: 'the organisation or service does business or keeps staff or facilities in the place',
  subjects: ['Organization', 'Product'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P2541',
  frames: [
    verb('operate, expand, open, launch, sell, work, trade, compete, invest, employ, make, build, manufacture, produce, assemble, refine', 'agent', 'in | into | across | to', { subjectTypes: ['Organization'] }),
    verb('supply, serve, deliver, distribute', 'agent', 'in | across | patient>in', { subjectTypes: ['Organization'] }),
    verb('enter', 'agent', 'patient', { subjectTypes: ['Organization'] }),
    verb('stay, remain', 'agent', 'in', { subjectTypes: ['Organization'], country: true, regardless: true }),
    verb(LEAVE, 'agent', 'patient', { subjectTypes: ['Organization'], country: true, regardless: true }),
    verb(LEAVE + ', withdraw, pull out, retreat', 'agent', 'from | of | out of', { subjectTypes: ['Organization'], regardless: true }),
    verb('have, own, run, operate, open, maintain, acquire, build, set up', 'agent', 'in', { having: { patient: PREMISES } }),
    verb('have, own, run, operate, open, maintain, acquire, build, set up, close, shut, keep, plan', 'agent', 'patient>compound | patient>demonym', { having: { patient: PREMISES }, subjectTypes: ['Organization'] }),
    verb('fly', 'agent', 'from | to | into', { subjectTypes: ['Organization'], habitual: true }),
    verb('close, shut, keep, sell, lose, move, shutter, mothball, idle', 'agent', 'in | patient>in', { having: { patient: PREMISES }, subjectTypes: ['Organization'], regardless: true }),
    noun(PREMISES, 'poss | of', 'in', { regardless: true, confidence: 0.85 }),
    noun(PREMISES, 'compound', 'in', { confidence: 0.8 }),
    noun([PREMISES, 'arm, division'].join(), 'poss | of', 'compound | demonym', { subjectTypes: ['Organization'], regardless: true, confidence: 0.85 }),
    noun(PREMISES, 'poss | of', 'in>within', { regardless: true, confidence: 0.8 }),
    noun('active, present, available', 'holder', 'in'),
    noun('partner', 'same', 'in', { subjectTypes: ['Organization'], confidence: 0.75 }),
    noun(PREMISES, 'topic', 'in', { after: 'with', confidence: 0.75 }),
  ],
});
