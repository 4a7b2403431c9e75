import { noun, relation, verb } from '../frames.js';
import { PARTY, PERSONAL_STAFF, SCHOOLS, STAFF_ROLES } from './word-lists.js';

export const employedBy = relation({
  name: 'EMPLOYED_BY',
  definition: 'the subject works or worked for the object in a role not covered by a narrower relation',
  subjects: ['Person', 'Group'],
  objects: ['Organization'],
  inverse: 'EMPLOYER_OF',
  aspect: 'state',
  wikidata: 'P108',
  frames: [
    verb('work, serve, intern', 'agent', 'for | at | with', { subjectTypes: ['Person'] }),
    verb('work, serve', 'agent', 'as>to | as>for | as>of | as>at', { subjectTypes: ['Person'] }),
    verb('employ, hire, recruit, poach, lure', 'patient', 'agent', { subjectTypes: ['Person'] }),
    verb('join', 'agent', 'patient', { subjectTypes: ['Person'] }),
    verb('join, hire, recruit, poach, lure, arrive, bring, move', 'agent | patient', 'from', { subjectTypes: ['Person'], tense: 'past' }),
    verb('leave, quit, depart', 'agent', 'for', { subjectTypes: ['Person'], tense: 'present' }),
    verb('cover, follow, track', 'agent', 'for | at', { subjectTypes: ['Person'] }),
    verb('teach, lecture, coach, curate, research', 'agent', 'at', { subjectTypes: ['Person'] }),
    verb('spend', 'agent', 'at | with', { subjectTypes: ['Person'], tense: 'past', having: { patient: 'year, decade, month, career, time, week' } }),
    verb('represent, advise', 'agent', 'patient', { subjectTypes: ['Person'] }),
    verb('move', 'agent', 'to', { subjectTypes: ['Person'] }),
    verb('take, accept, get, find, start', 'agent', 'with | at | for | patient>with | patient>at', { subjectTypes: ['Person'], having: { patient: 'job, post, role, position' } }),
    noun(STAFF_ROLES, 'holder', 'at | for | with | of | poss | compound | employer | to', { objectCalledNot: PARTY }),
    noun('*', 'same', 'at', { subjectTypes: ['Person'], without: ['compound>poss'], confidence: 0.8 }),
    noun('alumnus, alumna, veteran', 'holder', 'of | compound', { subjectTypes: ['Person'], objectTypes: ['Organization'], tense: 'past', without: ['of>poss'], objectWordsNot: SCHOOLS }),
    noun(PERSONAL_STAFF, 'holder', 'poss | of | to', { objectTypes: ['Person'] }),
    noun('manager, executive, official, director, regional head, specialist', 'holder', 'at | compound | of | poss', { subjectTypes: ['Person'] }),
    noun('*name', 'holder', 'of | at | with', { subjectTypes: ['Person'], objectWordsNot: SCHOOLS, objectCalledNot: PARTY }),
    noun('*name', 'holder', 'poss', { subjectTypes: ['Person'], confidence: 0.85 }),
    noun('*name', 'same', 'self', { preposition: 'at, with', subjectTypes: ['Person'], objectTypes: ['Organization'], objectWordsNot: SCHOOLS }),
  ],
});
