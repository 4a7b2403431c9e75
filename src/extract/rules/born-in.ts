import { noun, relation, verb } from '../frames.js';

export const bornIn = relation({
  name: 'BORN_IN',
  definition: 'place of birth',
  subjects: ['Person'],
  objects: ['Place'],
  wikidata: 'P19',
  frames: [
    verb('bear', 'patient', 'in | at | near | on | hyphen'),
    noun('native', 'holder', 'of | compound | poss | demonym'),
  ],
});
