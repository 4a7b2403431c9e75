import { noun, relation, verb } from '../frames.js';
import { STAFF } from './word-lists.js';

export const employeeCount = relation({
  name: 'EMPLOYEE_COUNT',
  definition: 'number of employees',
  subjects: ['Organization'],
  objects: ['Quantity'],
  aspect: 'state',
  wikidata: 'P1128',
  frames: [
    verb('employ, have', 'agent', 'count | patient', { having: { patient: STAFF } }),
    verb('employ', 'agent', 'patient | count'),
    noun(STAFF + ', workforce', 'poss | holder | at', 'of | count'),
  ],
});
