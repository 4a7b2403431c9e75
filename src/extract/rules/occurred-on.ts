import { noun, relation, verb } from '../frames.js';
import { EVENTS } from './word-lists.js';

export const occurredOn = relation({
  name: 'OCCURRED_ON',
  definition: 'date of the event',
  subjects: ['Event'],
  objects: ['Date'],
  wikidata: 'P585',
  frames: [
    verb('hold, take place, happen, occur, stage, start, open, begin', 'patient | agent', 'on | in | time'),
    noun('*name, ' + EVENTS, 'holder', 'on | of'),
  ],
});
