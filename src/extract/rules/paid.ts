import { relation, verb } from '../frames.js';

export const paid = relation({
  name: 'PAID',
  definition: 'the subject pays the object money',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place'],
  frames: [
    verb('pay', 'agent', 'recipient | to | patient'),
  ],
});
