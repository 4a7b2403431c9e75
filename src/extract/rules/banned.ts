import { noun, relation, verb } from '../frames.js';

export const banned = relation({
  name: 'BANNED',
  definition: 'the subject forbids the object',
  subjects: ['Person', 'Organization', 'Place', 'Group'],
  objects: ['Person', 'Organization', 'Product', 'Work/Document', 'Group'],
  frames: [
    verb('ban, prohibit, outlaw, bar, forbid', 'agent', 'patient'),
    noun('ban', 'by | poss | holder', 'on | of'),
  ],
});
