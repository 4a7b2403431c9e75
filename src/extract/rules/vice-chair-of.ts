import { noun, relation } from '../frames.js';
import { ROLE_OF } from './word-lists.js';

export const viceChairOf = relation({
  name: 'VICE_CHAIR_OF',
  definition: 'the subject is vice chair of the object',
  subjects: ['Person'],
  objects: ['Organization'],
  aspect: 'state',
  frames: [
    noun('vice chairman, vice chairwoman, vice chair, vice-chair, vice-chairman, deputy chairman, deputy chair, deputy chairwoman', 'holder', ROLE_OF),
  ],
});
