import { relation, verb } from '../frames.js';

export const participatedIn = relation({
  name: 'PARTICIPATED_IN',
  definition: 'the subject took part in the event',
  subjects: ['Person', 'Organization', 'Place', 'Group'],
  objects: ['Event'],
  wikidata: 'P1344',
  frames: [
    verb('take part, participate, compete, play, run, race, sign', 'agent', 'in | at', { objectTypes: ['Event'] }),
    verb('win, lose', 'agent', 'patient', { objectTypes: ['Event'] }),
  ],
});
