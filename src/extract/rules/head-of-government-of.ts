import { noun, relation } from '../frames.js';

export const headOfGovernmentOf = relation({
  name: 'HEAD_OF_GOVERNMENT_OF',
  definition: 'the subject leads the government of the object',
  subjects: ['Person'],
  objects: ['Place', 'Organization'],
  aspect: 'state',
  wikidata: 'P6',
  frames: [
    noun('prime minister, premier, chancellor, head of government, taoiseach', 'holder', 'of | poss | compound | employer | demonym', { objectTypes: ['Place'] }),
    noun('cabinet, government', 'of', 'demonym | compound', { subjectTypes: ['Person'], objectTypes: ['Place'], having: { of: 'prime minister, premier' } }),
  ],
});
