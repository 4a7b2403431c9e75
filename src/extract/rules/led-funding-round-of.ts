import { relation, verb } from '../frames.js';
import { ROUND_OWNERS, ROUNDS } from './word-lists.js';

export const ledFundingRoundOf = relation({
  name: 'LED_FUNDING_ROUND_OF',
  definition: 'the subject led a funding round of the object',
  subjects: ['Organization', 'Person'],
  objects: ['Organization'],
  frames: [
    verb('lead, co-lead', 'agent', 'patient>in | patient>for | patient>of | patient>poss | in | for | topic | focus', { having: { patient: ROUNDS } }),
    verb('lead, co-lead', 'agent', 'focus', { having: { patient: ROUNDS }, without: ROUND_OWNERS, confidence: 0.75 }),
  ],
});
