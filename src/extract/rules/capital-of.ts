import { noun, relation } from '../frames.js';

export const capitalOf = relation({
  name: 'CAPITAL_OF',
  definition: 'the subject is the capital of the object',
  subjects: ['Place'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P1376',
  frames: [
    noun('capital, capital city', 'holder', 'of | poss | demonym', { subjectTypes: ['Place'], objectTypes: ['Place'] }),
  ],
});
