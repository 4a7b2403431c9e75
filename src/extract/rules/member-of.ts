import { noun, relation, verb } from '../frames.js';
import { PARTY } from './word-lists.js';

export const memberOf = relation({
  name: 'MEMBER_OF',
  definition: 'the subject is a member of the object',
  subjects: ['Person', 'Organization', 'Place', 'Group'],
  objects: ['Organization', 'Group'],
  aspect: 'state',
  wikidata: 'P463',
  frames: [
    noun('member, member state, member country', 'same', 'of | poss | compound', { objectCalledNot: PARTY }),
    verb('include', 'patient', 'agent>of | agent>poss', { having: { agent: 'member' } }),
    verb('belong', 'agent', 'to', { subjectTypes: ['Place'] }),
    verb('join', 'agent', 'patient', { subjectTypes: ['Place'], objectTypes: ['Organization'] }),
    verb('join', 'agent', 'patient', { subjectTypes: ['Organization'], objectWords: 'alliance, association, federation, league, union, consortium, coalition, confederation, council' }),
    verb('leave, quit, exit', 'agent', 'patient', { subjectTypes: ['Place'], objectTypes: ['Organization'], tense: 'past' }),
  ],
});
