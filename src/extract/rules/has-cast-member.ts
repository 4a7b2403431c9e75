import { noun, relation, verb } from '../frames.js';

export const hasCastMember = relation({
  name: 'HAS_CAST_MEMBER',
  definition: 'actor or presenter in the work',
  subjects: ['Work/Document'],
  objects: ['Person'],
  wikidata: 'P161',
  frames: [
    verb('star, feature', 'agent', 'patient', { subjectTypes: ['Work/Document'] }),
    verb('star, appear, act, play', 'in', 'agent', { subjectTypes: ['Work/Document'] }),
    noun('star, lead, actor, actress, lead actor, lead actress', 'of | poss | compound', 'holder', { subjectTypes: ['Work/Document'] }),
    noun('host, presenter', 'of | compound', 'same', { subjectTypes: ['Work/Document'] }),
  ],
});
