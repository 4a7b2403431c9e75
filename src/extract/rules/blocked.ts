import { relation, verb } from '../frames.js';

export const blocked = relation({
  name: 'BLOCKED',
  definition: 'the subject stopped or vetoed the object',
  subjects: ['Person', 'Organization', 'Place', 'Group'],
  objects: ['Organization', 'Product', 'Work/Document', 'Event', 'Person', 'Place'],
  frames: [
    verb('block, veto, halt, thwart, stop', 'agent', 'patient', { objectTypes: ['Organization', 'Product', 'Work/Document', 'Event'] }),
  ],
});
