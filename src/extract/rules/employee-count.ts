import { noun, relation, verb } from '../frames.js';
import { COMPANIES, STAFF } from './word-lists.js';

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
    verb('cut, reduce, grow, expand, shrink, trim, increase', 'agent', 'to', { having: { patient: 'workforce, staff, headcount, payroll' } }),
    noun(STAFF + ', workforce, headcount', 'poss | holder | at', 'of | count'),
    noun('*name, ' + COMPANIES, 'same', 'of | with', { objectWords: 'people, employee, worker, staff, engineer' }),
  ],
});
