import { noun, relation, verb } from '../frames.js';
import { ATHLETES, PARTY, PERSONAL_STAFF, SCHOOLS, STAFF_ROLES } from './word-lists.js';

/** People at a place who do not work there, or of whom that is not said. */
const NOT_STAFF = 'counterpart, number, rival, successor, predecessor, friend, colleague, fan, guest, speaker, student, pupil, graduate, undergraduate, alumnus, patient, customer, shareholder, investor, visitor, delegate, prisoner, inmate, protester, spectator';

export const employedBy = relation({
  name: 'EMPLOYED_BY',
  definition: 'the subject works or worked for the object in a role not covered by a narrower relation',
  subjects: ['Person', 'Group'],
  objects: ['Organization'],
  inverse: 'EMPLOYER_OF',
  aspect: 'state',
  wikidata: 'P108',
  frames: [
    verb('work, intern', 'agent', 'for | at', { subjectTypes: ['Person'] }),
    verb('serve', 'agent', 'for | at | with', { subjectTypes: ['Person'] }),
    verb('work, serve', 'agent', 'as>to | as>for | as>of | as>at', { subjectTypes: ['Person'] }),
    verb('employ, hire, recruit, poach, lure', 'patient', 'agent', { subjectTypes: ['Person'] }),
    verb('join', 'agent', 'patient', { subjectTypes: ['Person'] }),
    verb('join, hire, recruit, poach, lure, arrive, bring, move', 'agent | patient', 'from', { subjectTypes: ['Person'], subjectCalledNot: ATHLETES, tense: 'past' }),
    verb('leave, quit, depart', 'agent', 'for', { subjectTypes: ['Person'], subjectCalledNot: ATHLETES, tense: 'present' }),
    verb('cover, follow, track', 'agent', 'for | at', { subjectTypes: ['Person'] }),
    verb('teach, lecture, coach, curate, research', 'agent', 'at', { subjectTypes: ['Person'] }),
    verb('spend', 'agent', 'at | with', { subjectTypes: ['Person'], tense: 'past', having: { patient: 'year, decade, month, career, time, week' } }),
    verb('represent, advise', 'agent', 'patient', { subjectTypes: ['Person'], without: ['purpose'] }),
    verb('move', 'agent', 'to', { subjectTypes: ['Person'], without: ['patient'] }),
    verb('take, accept, get, find, start', 'agent', 'with | at | for | patient>with | patient>at', { subjectTypes: ['Person'], having: { patient: 'job, post, role, position' } }),
    noun(STAFF_ROLES, 'holder', 'at | for | with | of | poss | compound | employer | to', { objectCalledNot: PARTY }),
    noun('*', 'same', 'at', { subjectTypes: ['Person'], without: ['compound>poss'], lacking: { self: NOT_STAFF }, confidence: 0.8 }),
    noun('critic', 'holder', 'at | for | with | compound | poss', { subjectTypes: ['Person'] }),
    noun('alumnus, alumna, veteran', 'holder', 'of | compound', { subjectTypes: ['Person'], objectTypes: ['Organization'], tense: 'past', without: ['of>poss'], objectWordsNot: SCHOOLS }),
    noun(PERSONAL_STAFF, 'holder', 'poss | of | to', { objectTypes: ['Person'] }),
    noun('manager, executive, official, director, regional head, specialist', 'holder', 'at | compound | of | poss', { subjectTypes: ['Person'] }),
    noun('*name', 'holder', 'of', { subjectTypes: ['Person'], objectCalledNot: PARTY }),
    noun('*name', 'holder', 'at | with', { subjectTypes: ['Person'], objectWordsNot: SCHOOLS, objectCalledNot: PARTY }),
    noun('*name', 'holder', 'poss', { subjectTypes: ['Person'], confidence: 0.85 }),
    noun('*name', 'same', 'self', { preposition: 'at, with', subjectTypes: ['Person'], objectTypes: ['Organization'], objectWordsNot: SCHOOLS }),
  ],
});
