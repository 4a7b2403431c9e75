import { noun, relation, verb } from '../frames.js';
import { DEGREES } from './word-lists.js';

export const educatedAt = relation({
  name: 'EDUCATED_AT',
  definition: 'the subject studied at the object',
  subjects: ['Person'],
  objects: ['Organization'],
  wikidata: 'P69',
  frames: [
    verb('study, graduate, train, educate, major, enrol, enroll', 'agent | patient', 'at | from | in', { objectTypes: ['Organization'] }),
    verb('attend', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
    verb('earn, receive, hold, take, have, get, complete, do', 'agent', 'at | from', { having: { patient: DEGREES } }),
    noun('graduate, alumnus, alumna, student, dropout', 'holder', 'of | compound | poss | from', { objectTypes: ['Organization'] }),
    verb('drop out', 'agent', 'of'),
  ],
});
