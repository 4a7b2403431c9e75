import { noun, relation, verb, type FrameOptions } from '../frames.js';
import { ROUND_OWNERS, ROUNDS } from './word-lists.js';

const FIRM: FrameOptions = { subjectTypes: ['Organization', 'Person', 'Group'], objectTypes: ['Organization', 'Product'] };

export const investedIn = relation({
  name: 'INVESTED_IN',
  definition: 'the subject put, or promised to put, money into the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Organization', 'Product', 'Place'],
  frames: [
    verb('invest, plough, plow, pour, pump, put, inject, sink', 'agent', 'in | into', { objectTypes: ['Organization', 'Product'] }),
    verb('back, fund, finance, bankroll', 'agent', 'patient', { objectTypes: ['Organization', 'Product'] }),
    noun('investor, backer, financier, funder', 'same', 'in | of | poss | compound'),
    verb('include', 'patient', 'agent>poss | agent>of', { ...FIRM, having: { agent: 'investor, backer, financier' } }),
    noun('backer, investor', 'same', 'elsewhere', { subjectTypes: ['Organization', 'Person'], objectTypes: ['Organization'], words: 'existing, previous, earlier, current, returning, early', without: ['in', 'of', 'poss', 'compound'], confidence: 0.75 }),
    verb('take', 'agent', 'self', { subjectTypes: ['Organization', 'Person'], having: { patient: 'part' }, without: ['in'], textObject: true }),
    verb('participate', 'agent', 'self', { subjectTypes: ['Organization', 'Person'], without: ['in', 'at', 'with'], textObject: true }),
    verb('put in, chip in, inject', 'agent', 'focus', { subjectTypes: ['Organization', 'Person'], objectTypes: ['Organization'], having: { patient: '$, €, £, million, billion, dollar, euro, pound, m, bn' }, without: ['into'], confidence: 0.75 }),
    noun('investment', 'poss | by | holder | from', 'in | into', FIRM),
    noun('money, funding, investment, backing, capital, cash', 'from', 'topic', FIRM),
    verb('raise, secure', 'from', 'agent', { subjectTypes: ['Organization', 'Person'], objectTypes: ['Organization'] }),
    verb('lead, co-lead', 'agent', 'patient>in | patient>for | patient>of | patient>poss | in | for | topic | focus', { ...FIRM, having: { patient: ROUNDS } }),
    verb('lead, co-lead', 'agent', 'focus', { ...FIRM, having: { patient: ROUNDS }, without: ROUND_OWNERS, confidence: 0.75 }),
    verb('join, participate, take', 'agent', 'patient>poss | patient>of | patient>compound | in>poss | in>of | in>compound | focus', { ...FIRM, having: { 'patient | in': ROUNDS }, confidence: 0.75 }),
  ],
});
