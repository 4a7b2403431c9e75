import { noun, relation, verb } from '../frames.js';
import { DEGREES, SCHOOLS } from './word-lists.js';

export const educatedAt = relation({
  name: 'EDUCATED_AT',
  definition: 'the subject studied at the object',
  subjects: ['Person'],
  objects: ['Organization'],
  wikidata: 'P69',
  frames: [
    verb('study, graduate, educate, major, enrol, enroll', 'agent | patient', 'at | from | in', { objectTypes: ['Organization'] }),
    verb('train', 'agent | patient', 'at', { subjectTypes: ['Person'], objectTypes: ['Organization'], objectWords: SCHOOLS }),
    verb('attend', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
    verb('earn, receive, hold, take, have, get, complete, do', 'agent', 'patient>from | patient>at', { having: { patient: DEGREES } }),
    verb('earn, receive, take, get, complete, do', 'agent', 'at | from', { having: { patient: DEGREES } }),
    verb('meet', 'agent', 'as>at', { subjectTypes: ['Person'], having: { as: 'student, undergraduate' } }),
    noun('student, dropout, undergraduate', 'holder', 'of | at | compound | poss | from', { objectTypes: ['Organization'] }),
    noun('graduate', 'holder', 'of | compound | poss | from', { objectTypes: ['Organization'] }),
    noun('alumnus, alumna', 'holder', 'of | compound | poss', { objectTypes: ['Organization'], objectWords: SCHOOLS }),
    noun('degree, doctorate, phd', 'poss | holder', 'from', { subjectTypes: ['Person'] }),
    verb('drop out', 'agent', 'of'),
  ],
});
