import { noun, relation, verb } from '../frames.js';
import { BUYING, OWNERS, PART_OF_FIRM as PART, REST, SELLING, SHARES } from './word-lists.js';

const SHAREHOLDERS = 'shareholder, stakeholder, stockholder, largest investor, biggest investor, largest owner, biggest owner, main owner, part owner, part-owner, minority owner';

export const holdsStakeIn = relation({
  name: 'HOLDS_STAKE_IN',
  definition: 'the subject holds shares in the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Organization', 'Product'],
  aspect: 'state',
  frames: [
    verb('have, hold, own, keep, retain, control, buy, acquire, build, build up, raise, increase, cut, reduce, trim, lift, double, boost', 'agent', 'patient>in | patient>of | of | in', { having: { patient: PART } }),
    verb(SELLING, 'to', 'patient>in | patient>of', { having: { patient: SHARES }, tense: 'present' }),
    verb('hold, own, control', 'agent', 'aforesaid', { having: { patient: REST + ', stake, percent, %, cent, share' }, without: ['patient>of', 'patient>in', 'of', 'in'], confidence: 0.75 }),
    verb(BUYING, 'from', 'aforesaid', { having: { patient: REST }, without: ['patient>of', 'patient>in', 'of'], regardless: true, confidence: 0.75 }),
    verb('take', 'agent', 'patient>in | in', { having: { patient: SHARES } }),
    verb('own, control, hold', 'agent', 'patient', { having: { 'time | degree': PART + ', majority, minority, part, partly, cent' } }),
    verb('belong', 'to', 'agent>of | agent>in | agent>poss', { having: { agent: PART } }),
    noun(SHAREHOLDERS, 'same', 'of | in | poss | compound'),
    noun('shareholder, stockholder', 'same', 'focus', { without: OWNERS, copular: true, subjectTypes: ['Person'], confidence: 0.7 }),
    verb('include', 'patient', 'agent>poss | agent>of', { having: { agent: 'shareholder, stockholder, owner' } }),
    noun(SHARES, 'poss', 'in | of'),
  ],
});
