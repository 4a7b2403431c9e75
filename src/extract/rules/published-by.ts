import { noun, relation, verb } from '../frames.js';

export const publishedBy = relation({
  name: 'PUBLISHED_BY',
  definition: 'publisher of the work',
  subjects: ['Work/Document', 'Product'],
  objects: ['Organization', 'Person'],
  aspect: 'state',
  wikidata: 'P123',
  frames: [
    verb('publish, release, issue', 'patient', 'agent', { subjectTypes: ['Work/Document', 'Product'], objectTypes: ['Organization'] }),
    noun('publisher', 'of | poss', 'holder'),
  ],
});
