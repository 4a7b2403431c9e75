import { noun, relation } from '../frames.js';
import { COMPANIES } from './word-lists.js';

export const inCountry = relation({
  name: 'IN_COUNTRY',
  definition: 'the subject lies in, is of or belongs to the country',
  subjects: ['Organization', 'Place', 'Product', 'Event'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P17',
  frames: [
    noun('*name', 'holder', 'poss | of | demonym', { subjectTypes: ['Organization'], country: true }),
    noun(COMPANIES, 'holder', 'demonym | compound', { subjectTypes: ['Organization'], country: true }),
  ],
});
