import { noun, relation, verb } from '../frames.js';

export const criticized = relation({
  name: 'CRITICIZED',
  definition: 'the subject criticises the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place', 'Product', 'Work/Document'],
  frames: [
    verb('criticize, criticise, condemn, attack, slam, blast, denounce, rebuke, lambast, lambaste, deplore, decry, censure, deride, rubbish, berate, mock, fault, savage, pan, ridicule', 'agent', 'patient'),
    verb('complain', 'agent', 'about', { without: ['to'], objectTypes: ['Person', 'Organization', 'Product'] }),
    noun('critic', 'same', 'of'),
    noun('criticism', 'by | from | poss', 'of'),
    verb('face, draw, attract', 'from | patient>from', 'agent', { having: { patient: 'criticism' } }),
  ],
});
