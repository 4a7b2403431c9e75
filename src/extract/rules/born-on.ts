import { relation, verb } from '../frames.js';

export const bornOn = relation({
  name: 'BORN_ON',
  definition: 'date of birth',
  subjects: ['Person'],
  objects: ['Date'],
  wikidata: 'P569',
  frames: [
    verb('bear', 'patient', 'on | in | time'),
  ],
});
