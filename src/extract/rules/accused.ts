import { noun, relation, verb } from '../frames.js';

export const accused = relation({
  name: 'ACCUSED',
  definition: 'the subject accuses the object of something',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place', 'Product'],
  frames: [
    verb('accuse, blame, indict, suspect', 'agent', 'patient'),
    verb('charge', 'agent', 'patient', { without: ['for'], objectTypes: ['Person', 'Organization', 'Group'] }),
    verb('allege', 'agent', 'complement', { subjectTypes: ['Person', 'Organization', 'Group'], objectTypes: ['Person', 'Organization', 'Group'] }),
    noun('accusation, allegation, charge, claim', 'by | from | poss', 'against'),
    verb('face, deal', 'from | patient>from | with>from', 'agent', { having: { 'patient | with': 'accusation, allegation, charge, claim' } }),
    verb('complain', 'agent', 'about', { filled: 'to', objectTypes: ['Person', 'Organization', 'Group', 'Product'] }),
    verb('make, level', 'agent', 'against', { having: { patient: 'accusation, allegation, charge' } }),
  ],
});
