import { noun, relation, verb } from '../frames.js';

export const accused = relation({
  name: 'ACCUSED',
  definition: 'the subject accuses the object of something',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place', 'Product'],
  frames: [
    verb('accuse, charge, blame, indict', 'agent', 'patient', { objectTypes: ['Person', 'Organization', 'Group', 'Product', 'Place'] }),
    noun('accusation, allegation, charge', 'by | from | poss', 'against'),
    verb('face, deal', 'from', 'agent', { having: { 'patient | with': 'accusation, allegation, charge, claim' } }),
  ],
});
