import { noun, relation } from '../frames.js';

export const onRecordLabel = relation({
  name: 'ON_RECORD_LABEL',
  definition: 'record label of the artist or work',
  subjects: ['Person', 'Organization', 'Work/Document'],
  objects: ['Organization'],
  aspect: 'state',
  wikidata: 'P264',
  frames: [
    noun('label, record label', 'of | poss', 'holder', { subjectTypes: ['Person', 'Organization', 'Work/Document'] }),
  ],
});
