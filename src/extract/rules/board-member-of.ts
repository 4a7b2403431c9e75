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
    verb('sit, serve', 'agent', 'on>poss | on>of | on>compound', { having: { on: 'board' } }),
    noun('board member, non-executive director, board director, trustee', 'holder', ROLE_OF),
    verb('name, appoint, elect, add', 'patient', 'agent', { having: { to: 'board' } }),
    verb('name, appoint, elect, add, welcome', 'patient', 'to>poss | to>of', { having: { to: 'board' } }),
  ],
});
