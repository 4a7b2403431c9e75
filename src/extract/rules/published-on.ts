import { relation, verb } from '../frames.js';

export const publishedOn = relation({
  name: 'PUBLISHED_ON',
  definition: 'date of publication or release',
  subjects: ['Work/Document', 'Product'],
  objects: ['Date'],
  wikidata: 'P577',
  frames: [
    verb('publish, release, launch, issue, premiere, air', 'patient | agent', 'on | in | time', { subjectTypes: ['Work/Document', 'Product'] }),
  ],
});
