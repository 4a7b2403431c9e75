import { noun, relation } from '../frames.js';
import { PARTY } from './word-lists.js';

export const memberOfParty = relation({
  name: 'MEMBER_OF_PARTY',
  definition: 'political party of the person',
  subjects: ['Person', 'Group'],
  objects: ['Organization'],
  aspect: 'state',
  wikidata: 'P102',
  frames: [
    noun('candidate, member, lawmaker, mp, senator, leader, politician, colleague, deputy, councillor', 'holder', 'of | for | compound | poss', { objectTypes: ['Organization'], objectWords: PARTY }),
    noun('*name', 'holder', 'of', { subjectTypes: ['Person'], objectTypes: ['Organization'], objectWords: PARTY }),
  ],
});
