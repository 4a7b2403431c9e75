import { noun, relation, verb } from '../frames.js';
import { REGIONS_AND_TOWNS, SITES } from './word-lists.js';

export const locatedIn = relation({
  name: 'LOCATED_IN',
  definition: 'the subject lies or stands in the object; not said of a seat',
  subjects: ['Place', 'Organization', 'Product', 'Event'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P131',
  frames: [
    verb('locate, situate, lie, stand, nestle, sit', 'patient | agent', 'in | at | near | on', { subjectTypes: ['Place', 'Organization'] }),
    noun('*name', 'same', 'within | in | near', { subjectTypes: ['Place'], smallerSubject: true, country: false }),
    noun('*name', 'same', 'in', { subjectTypes: ['Organization'], subjectWords: SITES }),
    noun(REGIONS_AND_TOWNS, 'same', 'in | compound | of | demonym', { subjectTypes: ['Place'], country: false }),
    noun('hotel, museum, school, hospital, theatre, theater, restaurant, pub, cafe, café, bakery, brewery, gallery', 'compound', 'in', { subjectTypes: ['Organization'], country: false }),
    noun(SITES, 'same', 'in | at | near | on | off', { subjectTypes: ['Place', 'Organization'] }),
    verb('build, open, plan', 'patient', 'in', { subjectTypes: ['Place'] }),
  ],
});
