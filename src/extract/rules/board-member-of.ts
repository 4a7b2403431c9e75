import { noun, relation, verb } from '../frames.js';
import { ROLE_OF } from './word-lists.js';

export const boardMemberOf = relation({
  name: 'BOARD_MEMBER_OF',
  definition: 'the subject sits on the board of the object',
  subjects: ['Person'],
  objects: ['Organization'],
  aspect: 'state',
  wikidata: 'P3320',
  frames: [
    verb('join, leave, quit', 'agent', 'patient>poss | patient>of | patient>compound', { having: { patient: 'board' }, subjectTypes: ['Person'] }),
    verb('join, leave, quit', 'agent', 'focus', { having: { patient: 'board' }, without: ['patient>poss', 'patient>of', 'patient>compound', 'patient>at'], subjectTypes: ['Person'], confidence: 0.7 }),
    verb('sit, serve, remain, stay', 'agent', 'on>poss | on>of | on>compound', { having: { on: 'board' }, subjectTypes: ['Person'] }),
    verb('step down, resign, retire, depart', 'agent', 'from>poss | from>of | from>compound', { having: { from: 'board' }, subjectTypes: ['Person'], tense: 'past' }),
    noun('board', 'same', 'of | poss | compound', { subjectTypes: ['Person'] }),
    noun('board member, non-executive director, nonexecutive director, independent director, board director, trustee, member of the board', 'holder', ROLE_OF, { exact: true }),
    noun('director', 'holder', 'of | at | poss', { objectTypes: ['Organization'], words: 'a, an, no' }),
    noun('member', 'holder', 'of>of | of>poss | of>compound', { having: { of: 'board' } }),
    noun('seat', 'holder', 'on>poss | on>of | on>compound', { having: { on: 'board' }, subjectTypes: ['Person'] }),
    verb('name, appoint, elect, add', 'patient', 'agent', { having: { to: 'board' } }),
    verb('name, appoint, elect, add, welcome', 'patient', 'to>poss | to>of', { having: { to: 'board' }, subjectTypes: ['Person'] }),
  ],
});
