import { noun, relation, verb } from '../frames.js';

export const hasCastMember = relation({
  name: 'HAS_CAST_MEMBER',
  definition: 'actor or presenter in the work',
  subjects: ['Work/Document'],
  objects: ['Person'],
  wikidata: 'P161',
  frames: [
    verb('star', 'agent', 'patient', { subjectTypes: ['Work/Document'] }),
    verb('star, appear, act, play', 'in', 'agent', { subjectTypes: ['Work/Document'] }),
    noun('star, lead', 'of | poss', 'holder', { subjectTypes: ['Work/Document'] }),
  ],
});
