import { noun, relation } from '../frames.js';

export const writtenForScreenBy = relation({
  name: 'WRITTEN_FOR_SCREEN_BY',
  definition: 'screenwriter of the work',
  subjects: ['Work/Document'],
  objects: ['Person'],
  wikidata: 'P58',
  frames: [
    noun('screenwriter', 'of | poss', 'holder', { subjectTypes: ['Work/Document'] }),
  ],
});
