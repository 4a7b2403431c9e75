import { noun, relation } from '../frames.js';
import { ROLE_OF } from './word-lists.js';

export const headOfGovernmentOf = relation({
  name: 'HEAD_OF_GOVERNMENT_OF',
  definition: 'the subject leads the government of the object',
  subjects: ['Person'],
  objects: ['Place', 'Organization'],
  aspect: 'state',
  wikidata: 'P6',
  frames: [
    noun('prime minister, premier, chancellor, head of government, taoiseach', 'holder', ROLE_OF + ' | demonym'),
  ],
});
