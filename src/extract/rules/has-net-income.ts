import { noun, relation, verb } from '../frames.js';
import { CHANGE, PROFIT, REPORT } from './word-lists.js';

export const hasNetIncome = relation({
  name: 'HAS_NET_INCOME',
  definition: 'profit, or loss as a negative amount',
  subjects: ['Organization', 'Product'],
  objects: ['Quantity'],
  wikidata: 'P2295',
  frames: [
    verb(REPORT, 'agent', 'patient>of', { having: { patient: PROFIT } }),
    verb(REPORT, 'agent', 'patient', { having: { patient: PROFIT }, lacking: { patient: 'percent, %, point' } }),
    noun('profit, net profit, net income, net loss, loss, earnings, pre-tax profit, operating profit', 'poss', 'of'),
    verb('lose, earn', 'agent', 'patient', { subjectTypes: ['Organization'], lacking: { patient: 'percent, %, point, seat, vote, job, customer, user' } }),
    verb(CHANGE, 'agent>poss | agent>at | topic', 'to', { having: { agent: PROFIT } }),
  ],
});
