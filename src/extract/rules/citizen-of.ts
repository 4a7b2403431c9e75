import { noun, relation } from '../frames.js';
import { PEOPLE } from './word-lists.js';

export const citizenOf = relation({
  name: 'CITIZEN_OF',
  definition: 'the subject holds the citizenship or nationality of the object',
  subjects: ['Person', 'Group'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P27',
  frames: [
    noun('citizen, national', 'holder', 'of | compound | poss | demonym'),
    noun('person, man, woman, ' + PEOPLE, 'holder', 'demonym', { subjectTypes: ['Person'], country: true }),
    noun('*name', 'holder', 'demonym', { subjectTypes: ['Person'], country: true }),
  ],
});
