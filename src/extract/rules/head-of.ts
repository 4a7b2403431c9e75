import { noun, relation, verb } from '../frames.js';
import { ROLE_OF } from './word-lists.js';

export const headOf = relation({
  name: 'HEAD_OF',
  definition: 'the subject leads the object in another named function',
  subjects: ['Person'],
  objects: ['Organization', 'Place', 'Work/Document', 'Event', 'Group'],
  aspect: 'state',
  frames: [
    noun('minister, foreign minister, defence minister, defense minister, finance minister, health minister, interior minister, justice minister, trade minister, energy minister, culture minister, education minister, environment minister, agriculture minister, transport minister, foreign secretary, home secretary, attorney general, governor, president director', 'holder', 'of | poss | compound | demonym', { objectTypes: ['Place', 'Organization'] }),
    noun('mayor, governor, chief justice, speaker', 'holder', 'of | poss | compound', { exact: true, strict: true }),
    noun('secretary general, general secretary, secretary-general, director general, director-general, managing director, executive director, artistic director, head coach, general manager, editor-in-chief, party leader, police chief, music director', 'holder', ROLE_OF),
    noun('head, leader, boss, commander, coach, manager, administrator, commissioner, dean, rector, principal, superintendent, chief, editor, chancellor, sheriff, skipper, provost, abbot, bishop, archbishop, director, secretary', 'holder', 'of | at | poss | compound | employer', { exact: true, strict: true }),
    verb('lead, head, run, manage, command, oversee', 'agent', 'patient', { subjectTypes: ['Person'] }),
    verb('lead, head, run', 'agent', 'of | at', { subjectTypes: ['Person'], having: { patient: 'unit, division, business, team, department, desk, laboratory, lab, programme, program, operation, practice' } }),
  ],
});
