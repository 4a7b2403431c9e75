import { relation, verb } from '../frames.js';

export const recommended = relation({
  name: 'RECOMMENDED',
  definition: 'the subject advises use of, or votes for, the object',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Person', 'Organization', 'Product', 'Work/Document', 'Group'],
  frames: [
    verb('recommend, endorse, suggest', 'agent | hyphen', 'patient'),
  ],
});
