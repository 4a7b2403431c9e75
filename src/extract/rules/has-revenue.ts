import { noun, relation, verb } from '../frames.js';
import { CHANGE, COMPANIES, PROFIT, REPORT, REVENUE } from './word-lists.js';

export const hasRevenue = relation({
  name: 'HAS_REVENUE',
  definition: 'revenue reported',
  subjects: ['Organization', 'Product'],
  objects: ['Quantity'],
  wikidata: 'P2139',
  frames: [
    verb(REPORT, 'agent', 'patient>of', { having: { patient: REVENUE }, lacking: { patient: PROFIT } }),
    verb(REPORT, 'agent', 'on>of', { having: { on: REVENUE } }),
    noun('revenue, sale, turnover', 'poss | at', 'of'),
    noun(COMPANIES, 'same', 'with>of', { having: { with: REVENUE } }),
    verb(CHANGE, 'agent>poss | agent>at | topic', 'to', { having: { agent: REVENUE } }),
  ],
});
