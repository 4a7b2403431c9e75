import { noun, relation, verb } from '../frames.js';
import { ROLE_OF } from './word-lists.js';

export const headOf = relation({
  name: 'HEAD_OF',
  definition: 'the subject leads the object in another named function',
  subjects: ['Person'],
  objects: ['Organization', 'Place', 'Work/Document', 'Event', 'Group'],
  aspect: 'state',
  frames: [
    noun('head, leader, director, director general, managing director, boss, minister, foreign minister, defence minister, defense minister, finance minister, health minister, interior minister, justice minister, trade minister, energy minister, secretary, secretary general, general secretary, mayor, governor, commander, coach, head coach, manager, general manager, attorney general, administrator, commissioner, dean, rector, principal, superintendent, chief, police chief, editor, editor-in-chief, captain, artistic director, executive director, chancellor, speaker, ambassador, chief justice, sheriff, director-general, secretary-general, undersecretary, party leader, captain, skipper, provost, abbot, bishop, archbishop', 'holder', ROLE_OF + ' | demonym'),
    verb('lead, head, run, manage, direct, command, oversee', 'agent', 'patient', { subjectTypes: ['Person'] }),
    verb('lead, head, run', 'agent', 'of | at', { subjectTypes: ['Person'], having: { patient: 'unit, division, business, team, department, desk, laboratory, lab, programme, program, operation, practice' } }),
  ],
});
