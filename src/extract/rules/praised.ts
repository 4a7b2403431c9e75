import { noun, relation, verb } from '../frames.js';

export const praised = relation({
  name: 'PRAISED',
  definition: 'the subject praises the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place', 'Product', 'Work/Document'],
  frames: [
    verb('praise, laud, hail, commend, applaud, congratulate, salute', 'agent', 'patient'),
    verb('pay', 'agent', 'to | patient>to', { having: { patient: 'tribute' } }),
    noun('praise, admiration', 'poss | from', 'for'),
  ],
});
