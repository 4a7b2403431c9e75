import { noun, relation, verb } from '../frames.js';

export const ownedBy = relation({
  name: 'OWNED_BY',
  definition: 'the subject is owned by the object',
  subjects: ['Organization', 'Product', 'Place', 'Work/Document', 'Event'],
  objects: ['Person', 'Organization', 'Group', 'Place'],
  inverse: 'OWNER_OF',
  aspect: 'state',
  wikidata: 'P127',
  frames: [
    verb('own, control', 'patient', 'agent | hyphen'),
    noun('owner, parent company, parent, proprietor, majority owner', 'of | poss | compound', 'holder'),
    verb('belong', 'agent', 'to'),
  ],
});
