import { relation, verb } from '../frames.js';

export const approved = relation({
  name: 'APPROVED',
  definition: 'the subject approved the object',
  subjects: ['Person', 'Organization', 'Place', 'Group'],
  objects: ['Organization', 'Product', 'Work/Document', 'Event', 'Person'],
  frames: [
    verb('approve, clear, authorize, authorise, certify, ratify, endorse', 'agent', 'patient', { objectTypes: ['Product', 'Work/Document', 'Event'] }),
    verb('back', 'agent', 'patient', { objectTypes: ['Work/Document', 'Event'] }),
  ],
});
