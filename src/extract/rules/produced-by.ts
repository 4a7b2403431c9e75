import { noun, relation, verb } from '../frames.js';

export const producedBy = relation({
  name: 'PRODUCED_BY',
  definition: 'producer of the work',
  subjects: ['Work/Document'],
  objects: ['Person'],
  wikidata: 'P162',
  frames: [
    verb('produce', 'patient', 'agent', { subjectTypes: ['Work/Document'], objectTypes: ['Person'] }),
    noun('producer, executive producer', 'of | poss', 'holder', { subjectTypes: ['Work/Document'] }),
  ],
});
