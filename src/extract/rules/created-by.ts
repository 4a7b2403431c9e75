import { noun, relation, verb } from '../frames.js';

export const createdBy = relation({
  name: 'CREATED_BY',
  definition: 'maker of the work or character',
  subjects: ['Work/Document', 'Product'],
  objects: ['Person', 'Organization'],
  wikidata: 'P170',
  frames: [
    verb('create, draw, paint', 'patient', 'agent', { subjectTypes: ['Work/Document'] }),
    noun('creator', 'of | poss', 'holder', { subjectTypes: ['Work/Document'] }),
  ],
});
