import { noun, relation, verb } from '../frames.js';

export const hasNetIncome = relation({
  name: 'HAS_NET_INCOME',
  definition: 'profit, or loss as a negative amount',
  subjects: ['Organization', 'Product'],
  objects: ['Quantity'],
  wikidata: 'P2295',
  frames: [
    verb('report, post, make, record, book', 'agent', 'patient>of', { having: { patient: 'profit, loss, income, earnings' } }),
    noun('profit, net profit, net income, net loss, loss, earnings, pre-tax profit, operating profit', 'poss', 'of'),
    verb('lose', 'agent', 'patient', { subjectTypes: ['Organization'] }),
    verb('rise, fall, climb, grow, drop, increase, slip, jump, decline', 'agent>poss | topic', 'to', { having: { agent: 'profit, income, loss, earnings' } }),
  ],
});
