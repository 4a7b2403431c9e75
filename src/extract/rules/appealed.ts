import { relation, verb } from '../frames.js';

export const appealed = relation({
  name: 'APPEALED',
  definition: 'the subject appeals against the object',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Work/Document', 'Organization', 'Event', 'Person'],
  frames: [
    verb('appeal', 'agent', 'against | patient | to'),
  ],
});
