import { noun, relation, verb } from '../frames.js';

export const hasRevenue = relation({
  name: 'HAS_REVENUE',
  definition: 'revenue reported',
  subjects: ['Organization', 'Product'],
  objects: ['Quantity'],
  wikidata: 'P2139',
  frames: [
    verb('report, post, have, generate, record, book, make', 'agent', 'patient>of', { having: { patient: 'revenue, sale, sales, turnover, income' } }),
    noun('revenue, sale, turnover', 'poss | at', 'of'),
    verb('rise, fall, climb, grow, drop, increase, slip, jump, decline, reach', 'agent>poss | agent>at | topic', 'to', { having: { agent: 'revenue, sale, sales, turnover' } }),
  ],
});
