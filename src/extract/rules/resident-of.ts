import { noun, relation, verb } from '../frames.js';
import { PEOPLE, STAFF_ROLES } from './word-lists.js';

/** Who has such an office has it there, wherever he lives. */
const RULERS = 'president, king, queen, prince, princess, emperor, sultan, chancellor, prime minister, premier, governor, gov., mayor, bishop, archbishop, duke, duchess, earl';

export const residentOf = relation({
  name: 'RESIDENT_OF',
  definition: 'the subject lives or lived in the object',
  subjects: ['Person', 'Group'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P551',
  frames: [
    verb('live, reside, settle, relocate, grow up, raise', 'agent | patient', 'in | near | on', { subjectTypes: ['Person'] }),
    verb('move, relocate, come, arrive, return', 'agent', 'to', { subjectTypes: ['Person'], objectTypes: ['Place'] }),
    verb('leave, flee', 'agent', 'for', { subjectTypes: ['Person'], objectTypes: ['Place'], filled: 'patient', tense: 'present' }),
    noun('resident', 'holder', 'of | compound | poss'),
    noun('*name', 'holder', 'of | from', { subjectTypes: ['Person'], objectTypes: ['Place'], country: false, confidence: 0.8, lacking: { compound: RULERS } }),
    noun('person, man, woman, couple, ' + PEOPLE + ', ' + STAFF_ROLES, 'holder', 'from', { subjectTypes: ['Person'], objectTypes: ['Place'], country: false, confidence: 0.85 }),
    noun('home', 'poss', 'in | compound', { subjectTypes: ['Person'], objectTypes: ['Place'] }),
  ],
});
