import { relation, verb } from '../frames.js';

export const ledFundingRoundOf = relation({
  name: 'LED_FUNDING_ROUND_OF',
  definition: 'the subject led a funding round of the object',
  subjects: ['Organization', 'Person'],
  objects: ['Organization'],
  frames: [
    verb('lead, co-lead', 'agent', 'in | for | patient>poss | patient>compound | patient>for', { having: { patient: 'round, funding, investment, financing' }, objectTypes: ['Organization'] }),
  ],
});
