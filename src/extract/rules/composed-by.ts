import { noun, relation, verb } from '../frames.js';

export const composedBy = relation({
  name: 'COMPOSED_BY',
  definition: 'composer of the work',
  subjects: ['Work/Document'],
  objects: ['Person'],
  wikidata: 'P86',
  frames: [
    verb('compose, score', 'patient', 'agent', { subjectTypes: ['Work/Document'] }),
    noun('composer', 'of | poss', 'holder', { subjectTypes: ['Work/Document'] }),
  ],
});
