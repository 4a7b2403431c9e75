import { noun, relation, verb } from '../frames.js';
import { PREMISES } from './word-lists.js';

export const operatesIn = relation({
  name: 'OPERATES_IN',
  definition: 'the organisation does business or keeps staff or facilities in the place',
  subjects: ['Organization'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P2541',
  frames: [
    verb('operate, expand, open, launch, enter, sell, work, trade, compete, invest, employ, build', 'agent', 'in | into | across | to', { subjectTypes: ['Organization'] }),
    verb('enter, quit, leave, exit', 'agent', 'patient', { subjectTypes: ['Organization'] }),
    verb('have, own, run, operate, open, keep, maintain, close, build, acquire', 'agent', 'in', { having: { patient: PREMISES } }),
    noun(PREMISES, 'poss | of | compound', 'in', { confidence: 0.8 }),
    verb('employ', 'agent', 'in'),
    verb('available', 'agent', 'in'),
  ],
});
