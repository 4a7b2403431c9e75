import { noun, relation, verb } from '../frames.js';
import { MINISTERS, OWNERS, ROLE_OF } from './word-lists.js';

/** What a manager leads; in a firm he is one of many. */
const MANAGED = 'club, team, side, squad, rovers, united, city, athletic, wanderers, rangers, town, fc, albion, hotspur, hotel, restaurant, theatre, theater, museum, gallery, shop, store, branch, pub, cafe, zoo, park, farm, airport, band, fund, stadium, centre, center, hostel, inn, bar, bookshop, farm, estate';

export const headOf = relation({
  name: 'HEAD_OF',
  definition: 'the subject leads the object in another named function',
  subjects: ['Person'],
  objects: ['Organization', 'Place', 'Work/Document', 'Event', 'Group'],
  aspect: 'state',
  frames: [
    noun(MINISTERS + ', governor, gov., president director, leader, ruler', 'holder', 'of | poss | compound | demonym', { objectTypes: ['Place', 'Organization'] }),
    noun('mayor, governor, gov., chief justice, speaker, mayoress, lord mayor, deputy mayor, council leader, premier, party leader', 'holder', 'of | poss | compound', { exact: true, strict: true }),
    noun('secretary general, general secretary, secretary-general, director general, director-general, managing director, executive director, artistic director, head coach, general manager, editor-in-chief, editor in chief, party leader, police chief, music director, managing partner, managing editor, vice-chancellor, vice chancellor, provost, headteacher, head teacher, headmaster, headmistress, head chef, fire chief, transport chief, investment chief, operations chief, product chief, operations director', 'holder', ROLE_OF, { objectTypes: ['Organization', 'Place', 'Work/Document', 'Event', 'Group'] }),
    noun('head, chief', 'holder', 'of | at | poss | compound | employer', { exact: true, strict: true, without: ['demonym'] }),
    noun('manager', 'holder', 'of | at | poss | compound | employer', { exact: true, strict: true, objectCalled: MANAGED }),
    noun('leader, boss, commander, coach, administrator, dean, rector, principal, superintendent, chancellor, sheriff, skipper, abbot, bishop, archbishop, secretary, publisher', 'holder', 'of | at | poss | compound | employer', { exact: true, strict: true }),
    noun('director, editor, commissioner', 'holder', 'of | at | poss | compound | employer', { exact: true, strict: true, definite: true }),
    verb('lead, head, run, manage, command, oversee, edit, govern, captain', 'agent', 'patient', { subjectTypes: ['Person'] }),
    verb('lead, head, run', 'agent', 'of | at', { subjectTypes: ['Person'], having: { patient: 'unit, division, business, team, department, desk, laboratory, lab, programme, program, operation, practice' } }),
    verb('coach', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
    verb('take over, take charge', 'agent', 'at | of | patient', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
    noun('managing director, headteacher, head teacher, general manager, head coach, artistic director, executive director', 'same', 'focus', { without: OWNERS, definite: true, confidence: 0.7 }),
  ],
});
