import { noun, relation } from '../frames.js';

export const hasCharacter = relation({
  name: 'HAS_CHARACTER',
  definition: 'character of the work',
  subjects: ['Work/Document'],
  objects: ['Person'],
  inverse: 'APPEARS_IN',
  aspect: 'state',
  wikidata: 'P674',
  frames: [
    noun('character, hero, heroine, protagonist, antihero, villain, main character, narrator', 'of | poss | in', 'same', { subjectTypes: ['Work/Document'], objectTypes: ['Person'] }),
  ],
});
