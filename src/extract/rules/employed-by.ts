import { noun, relation, verb } from '../frames.js';
import { STAFF_ROLES } from './word-lists.js';

export const employedBy = relation({
  name: 'EMPLOYED_BY',
  definition: 'the subject works or worked for the object in a role not covered by a narrower relation',
  subjects: ['Person', 'Group'],
  objects: ['Organization'],
  inverse: 'EMPLOYER_OF',
  aspect: 'state',
  wikidata: 'P108',
  frames: [
    verb('work, serve', 'agent', 'for | at | with'),
    verb('employ, hire, recruit', 'patient', 'agent', { subjectTypes: ['Person'] }),
    verb('join', 'agent', 'patient | from', { subjectTypes: ['Person'] }),
    verb('join, hire, recruit, poach, lure', 'agent | patient', 'from', { subjectTypes: ['Person'], tense: 'past' }),
    verb('cover, follow, track', 'agent', 'for | at', { subjectTypes: ['Person'] }),
    verb('teach, lecture, coach, train, curate, research', 'agent', 'at', { subjectTypes: ['Person'] }),
    verb('spend', 'agent', 'at | with', { subjectTypes: ['Person'], tense: 'past' }),
    verb('represent, advise', 'agent', 'patient', { subjectTypes: ['Person'] }),
    noun(STAFF_ROLES, 'holder', 'at | for | with | of | poss | compound | employer'),
    noun('*', 'holder', 'at', { subjectTypes: ['Person'], confidence: 0.85 }),
    noun('*name', 'holder', 'of | at | with', { subjectTypes: ['Person'] }),
    noun('*name', 'holder', 'poss', { subjectTypes: ['Person'], confidence: 0.85 }),
  ],
});
