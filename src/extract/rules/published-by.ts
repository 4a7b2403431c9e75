import { noun, relation, verb } from '../frames.js';

export const publishedBy = relation({
  name: 'PUBLISHED_BY',
  definition: 'publisher of the work',
  subjects: ['Work/Document', 'Product'],
  objects: ['Organization', 'Person'],
  wikidata: 'P123',
  frames: [
    verb('publish, bring out', 'patient', 'agent', { subjectTypes: ['Work/Document', 'Product'], objectTypes: ['Organization'] }),
    verb('release, issue', 'patient', 'agent', { subjectTypes: ['Work/Document'], objectTypes: ['Organization'] }),
    noun('publisher', 'of | poss', 'holder', { objectTypes: ['Organization'] }),
    verb('publish', 'patient', 'in', { subjectTypes: ['Work/Document'], objectTypes: ['Organization', 'Work/Document'] }),
  ],
});
