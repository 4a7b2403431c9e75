import { noun, relation } from '../frames.js';
import { ROLE_OF } from './word-lists.js';

export const chiefScientistOf = relation({
  name: 'CHIEF_SCIENTIST_OF',
  definition: 'the subject is the chief scientist of the object',
  subjects: ['Person'],
  objects: ['Organization'],
  aspect: 'state',
  frames: [
    noun('chief scientist, chief scientific officer, chief science officer', 'holder', ROLE_OF),
  ],
});
