import { noun, relation } from '../frames.js';
import { COMPANIES, PUBLIC_BODY, REGIONS_AND_TOWNS, SITES } from './word-lists.js';

export const inCountry = relation({
  name: 'IN_COUNTRY',
  definition: 'the subject lies in, is of or belongs to the country',
  subjects: ['Organization', 'Place', 'Product', 'Event'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P17',
  frames: [
    noun('*name', 'same', 'poss | of | demonym', { subjectTypes: ['Organization'], country: true }),
    noun('*name', 'same', 'within | in', { subjectTypes: ['Place'], smallerSubject: true, country: true }),
    noun([COMPANIES, PUBLIC_BODY, SITES].join(), 'same', 'demonym | compound | poss', { subjectTypes: ['Organization'], country: true }),
    noun('*', 'same', 'demonym', { subjectTypes: ['Organization'], country: true, confidence: 0.85 }),
    noun(REGIONS_AND_TOWNS, 'same', 'demonym | poss | in | of | compound', { subjectTypes: ['Place'], country: true }),
  ],
});
