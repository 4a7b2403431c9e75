import { noun, relation, verb } from '../frames.js';
import { OWNERS } from './word-lists.js';

export const chiefExecutiveOf = relation({
  name: 'CHIEF_EXECUTIVE_OF',
  definition: 'the subject is the chief executive of the object',
  subjects: ['Person'],
  objects: ['Organization', 'Product'],
  inverse: 'HAS_CHIEF_EXECUTIVE',
  aspect: 'state',
  wikidata: 'P169',
  frames: [
    noun('ceo, co-ceo, chief executive, chief executive officer, chief exec', 'holder', 'of | at | poss | compound | for | employer | with | implied'),
    verb('succeed, replace', 'agent', 'as>of | as>at | as>poss', { having: { as: 'executive, ceo' }, subjectTypes: ['Person'], objectTypes: ['Organization'] }),
    noun('ceo, co-ceo, chief executive, chief executive officer', 'same', 'focus', { without: OWNERS, definite: true, confidence: 0.7 }),
  ],
});
