import { noun, relation, verb } from '../frames.js';
import { ROLE_OF } from './word-lists.js';

export const chairOf = relation({
  name: 'CHAIR_OF',
  definition: 'the subject chairs the object',
  subjects: ['Person'],
  objects: ['Organization', 'Event'],
  aspect: 'state',
  wikidata: 'P488',
  frames: [
    noun('chairman, chairwoman, chair, chairperson, president of the board, non-executive chairman, executive chairman, executive chair', 'holder', ROLE_OF),
    verb('chair', 'agent', 'patient'),
  ],
});
