import { relation, verb } from '../frames.js';
import { DEALS, TALKS } from './word-lists.js';

export const calledOffDealWith = relation({
  name: 'CALLED_OFF_DEAL_WITH',
  definition: 'the two ended an agreed or negotiated deal',
  subjects: ['Person', 'Organization'],
  objects: ['Person', 'Organization'],
  symmetric: true,
  frames: [
    verb('call off, abandon, scrap, end, terminate, drop, cancel, walk away from, break off', 'agent', 'with', { having: { patient: DEALS } }),
    verb('call off, abandon, scrap, end, terminate, drop, cancel, break off', 'agent', 'agent', { having: { patient: DEALS + ', sale' } }),
    verb('break down, collapse, fall apart, fail', 'agent>poss | agent>between', 'agent>with | agent>between', { having: { agent: DEALS + ', ' + TALKS } }),
  ],
});
