import { relation, verb } from '../frames.js';
import { DEALS, TALKS } from './word-lists.js';

const CALL_OFF = 'call off, abandon, scrap, end, terminate, drop, cancel, walk away from, break off, tear up, shelve, ditch, axe, halt, abort';
const CALLED_OFF = [DEALS, TALKS, 'sale, tie-up, bid'].join();

export const calledOffDealWith = relation({
  name: 'CALLED_OFF_DEAL_WITH',
  definition: 'the two ended an agreed or negotiated deal',
  subjects: ['Person', 'Organization'],
  objects: ['Person', 'Organization'],
  symmetric: true,
  frames: [
    verb(CALL_OFF, 'agent', 'with | patient>with', { having: { patient: CALLED_OFF } }),
    verb(CALL_OFF, 'agent', 'agent', { having: { patient: CALLED_OFF } }),
    verb(CALL_OFF, 'agent', 'patient>of | patient>for', { having: { patient: CALLED_OFF }, subjectTypes: ['Organization'], objectTypes: ['Organization'] }),
    verb('withdraw, pull out, walk away, back out, drop out, pull', 'agent', 'of>with | from>with', { having: { 'of | from': CALLED_OFF } }),
    verb('break down, collapse, fall apart, fall through, fail, unravel, founder', 'agent>poss | agent>between', 'agent>with | agent>between', { having: { agent: CALLED_OFF } }),
  ],
});
