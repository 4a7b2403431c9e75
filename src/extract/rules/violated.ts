import { noun, relation, verb } from '../frames.js';

export const violated = relation({
  name: 'VIOLATED',
  definition: 'the subject broke the law or rule',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Work/Document', 'Organization'],
  frames: [
    verb('violate, breach, break, infringe', 'agent', 'patient', { objectTypes: ['Work/Document'] }),
    noun('violation, breach', 'by | poss', 'of', { objectTypes: ['Work/Document'] }),
  ],
});
