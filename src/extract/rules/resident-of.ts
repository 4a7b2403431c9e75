import { noun, relation, verb } from '../frames.js';

export const residentOf = relation({
  name: 'RESIDENT_OF',
  definition: 'the subject lives or lived in the object',
  subjects: ['Person', 'Group'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P551',
  frames: [
    verb('live, reside, settle, move, relocate', 'agent', 'in | to | near', { subjectTypes: ['Person'] }),
    noun('resident', 'holder', 'of | compound | poss'),
  ],
});
