import { noun, relation, verb } from '../frames.js';
import { ROLE_OF } from './word-lists.js';

export const presidentOf = relation({
  name: 'PRESIDENT_OF',
  definition: 'the subject is president of an organisation or state',
  subjects: ['Person'],
  objects: ['Organization', 'Place'],
  aspect: 'state',
  frames: [
    noun('president', 'holder', ROLE_OF + ' | demonym'),
    verb('elect, re-elect, reelect, inaugurate, swear, choose', 'patient', 'as>of | as>poss | of', { having: { as: 'president' } }),
  ],
});
