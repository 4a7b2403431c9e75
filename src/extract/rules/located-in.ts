import { noun, relation, verb } from '../frames.js';

export const locatedIn = relation({
  name: 'LOCATED_IN',
  definition: 'the subject lies or stands in the object; not said of a seat',
  subjects: ['Place', 'Organization', 'Product', 'Event'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P131',
  frames: [
    verb('locate, situate, lie, stand, nestle', 'patient | agent', 'in | at | near | on', { subjectTypes: ['Place', 'Organization'] }),
    noun('*name', 'holder', 'within', { subjectTypes: ['Place'] }),
    noun('city, town, village, port, suburb, district, county, province, region, neighbourhood, neighborhood, island, capital, resort, hamlet, municipality', 'holder', 'in | compound | of | demonym', { subjectTypes: ['Place'] }),
    verb('build, open, plan', 'patient', 'in', { subjectTypes: ['Place'] }),
    noun('*name', 'holder', 'in', { subjectTypes: ['Place'] }),
  ],
});
