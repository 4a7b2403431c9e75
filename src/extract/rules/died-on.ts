import { relation, verb } from '../frames.js';

export const diedOn = relation({
  name: 'DIED_ON',
  definition: 'date of death',
  subjects: ['Person'],
  objects: ['Date'],
  wikidata: 'P570',
  frames: [
    verb('die', 'agent', 'on | in | time'),
  ],
});
