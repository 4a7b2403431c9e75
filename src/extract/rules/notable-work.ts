import { noun, relation, verb } from '../frames.js';

export const notableWork = relation({
  name: 'NOTABLE_WORK',
  definition: 'work that the subject is known for',
  subjects: ['Person', 'Organization'],
  objects: ['Work/Document', 'Product'],
  aspect: 'state',
  wikidata: 'P800',
  frames: [
    verb('know, remember, celebrate', 'patient', 'for', { subjectTypes: ['Person', 'Organization'], objectTypes: ['Work/Document', 'Product'] }),
    noun('masterpiece, best-known work, magnum opus', 'poss | of | by', 'holder', { objectTypes: ['Work/Document'] }),
  ],
});
