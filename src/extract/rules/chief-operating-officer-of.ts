import { noun, relation } from '../frames.js';
import { OWNERS, ROLE_OF } from './word-lists.js';

export const chiefOperatingOfficerOf = relation({
  name: 'CHIEF_OPERATING_OFFICER_OF',
  definition: 'the subject is the chief operating officer of the object',
  subjects: ['Person'],
  objects: ['Organization'],
  aspect: 'state',
  frames: [
    noun('chief operating officer, coo, operations chief, chief operations officer', 'holder', ROLE_OF),
    noun('chief operating officer, coo', 'same', 'focus', { without: OWNERS, definite: true, confidence: 0.7 }),
  ],
});
