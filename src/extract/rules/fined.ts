import { noun, relation, verb } from '../frames.js';

export const fined = relation({
  name: 'FINED',
  definition: 'the subject fined the object',
  subjects: ['Organization', 'Place', 'Person'],
  objects: ['Person', 'Organization', 'Group', 'Product'],
  frames: [
    verb('fine, penalize, penalise', 'agent', 'recipient | patient', { ruler: true }),
    noun('fine, penalty', 'by | from | poss', 'on | against'),
  ],
});
