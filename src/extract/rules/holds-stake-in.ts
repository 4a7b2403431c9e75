import { noun, relation, verb } from '../frames.js';
import { SHARES } from './word-lists.js';

export const holdsStakeIn = relation({
  name: 'HOLDS_STAKE_IN',
  definition: 'the subject holds shares in the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Organization', 'Product'],
  aspect: 'state',
  frames: [
    verb('have, hold, own, keep, retain, control, take, buy, acquire, build, raise, increase', 'agent', 'of | in', { having: { patient: SHARES } }),
    noun('shareholder, investor, stakeholder, stockholder, backer', 'holder', 'of | in | poss | compound'),
    noun(SHARES, 'poss | holder', 'in | of'),
    verb('own, hold', 'agent', 'of', { having: { patient: 'percent, %, percentage, quarter, third, half, fifth, tenth, share, stake' } }),
  ],
});
