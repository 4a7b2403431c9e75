import { noun, relation, verb } from '../frames.js';
import { CALLED_PARTY } from './word-lists.js';

export const memberOfParty = relation({
  name: 'MEMBER_OF_PARTY',
  definition: 'political party of the person',
  subjects: ['Person', 'Group'],
  objects: ['Organization'],
  aspect: 'state',
  wikidata: 'P102',
  frames: [
    noun('candidate, member, lawmaker, mp, senator, leader, politician, colleague, deputy, councillor, councilor, veteran, chairman, chairwoman, chair, president, secretary-general, secretary general, general secretary, spokesman, spokeswoman, treasurer, legislator, congressman, congresswoman, minister, mayor, governor, activist, deputy leader, backbencher, frontbencher, delegate, nominee', 'holder', 'of | for | compound | poss', { objectTypes: ['Organization'], objectCalled: CALLED_PARTY }),
    noun('*name', 'holder', 'of', { subjectTypes: ['Person'], objectTypes: ['Organization'], objectCalled: CALLED_PARTY }),
    noun('*name', 'holder', 'same', { subjectTypes: ['Person'], objectTypes: ['Organization'], objectWords: 'democrat, republican, conservative, liberal, green, socialist, communist, labour' }),
    verb('belong', 'agent', 'to', { subjectTypes: ['Person'], objectTypes: ['Organization'], objectCalled: CALLED_PARTY }),
    verb('join, lead, head, leave, quit, represent, found', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Organization'], objectCalled: CALLED_PARTY }),
    verb('sit, stand, run', 'agent', 'for', { subjectTypes: ['Person'], objectTypes: ['Organization'], objectCalled: CALLED_PARTY }),
  ],
});
