import { noun, relation, verb } from '../frames.js';

export const diedIn = relation({
  name: 'DIED_IN',
  definition: 'place of death',
  subjects: ['Person'],
  objects: ['Place'],
  wikidata: 'P20',
  frames: [
    verb('die', 'agent', 'in | at | near'),
    verb('kill, murder, assassinate', 'patient', 'in', { subjectTypes: ['Person'] }),
    noun('death', 'of | poss', 'in', { subjectTypes: ['Person'] }),
  ],
});
