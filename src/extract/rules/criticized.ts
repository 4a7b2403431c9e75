import { noun, relation, verb } from '../frames.js';

export const criticized = relation({
  name: 'CRITICIZED',
  definition: 'the subject criticises the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place', 'Product', 'Work/Document'],
  frames: [
    verb('criticize, criticise, condemn, attack, slam, blast, denounce, rebuke, lambast, lambaste, deplore, decry, censure, deride, rubbish', 'agent', 'patient'),
    noun('critic', 'holder', 'of'),
    noun('criticism', 'by | from | poss', 'of'),
  ],
});
