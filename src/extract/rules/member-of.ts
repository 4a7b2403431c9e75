import { noun, relation, verb } from '../frames.js';

export const memberOf = relation({
  name: 'MEMBER_OF',
  definition: 'the subject is a member of the object',
  subjects: ['Person', 'Organization', 'Place', 'Group'],
  objects: ['Organization', 'Group'],
  aspect: 'state',
  wikidata: 'P463',
  frames: [
    noun('member, member state, senator, congressman, councillor', 'holder', 'of | poss | compound'),
    verb('join', 'agent', 'patient', { subjectTypes: ['Organization', 'Place'] }),
    verb('belong', 'agent', 'to', { subjectTypes: ['Person', 'Group'] }),
  ],
});
