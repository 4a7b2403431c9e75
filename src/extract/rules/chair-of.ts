import { noun, relation, verb } from '../frames.js';
import { OWNERS, ROLE_OF } from './word-lists.js';

export const chairOf = relation({
  name: 'CHAIR_OF',
  definition: 'the subject chairs the object',
  subjects: ['Person'],
  objects: ['Organization', 'Event'],
  aspect: 'state',
  wikidata: 'P488',
  frames: [
    noun('chairman, chairwoman, chair, chairperson, president of the board, non-executive chairman, executive chairman, executive chair, co-chair, co-chairman', 'holder', ROLE_OF),
    verb('chair', 'agent', 'patient'),
    verb('chair', 'agent', 'patient>poss | patient>of | patient>compound', { having: { patient: 'board' }, objectTypes: ['Organization'] }),
    noun('board chair, board chairman', 'holder', ROLE_OF),
    noun('chairman, chairwoman, chairperson', 'same', 'focus', { without: OWNERS, definite: true, confidence: 0.7 }),
  ],
});
