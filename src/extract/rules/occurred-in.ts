import { noun, relation, verb } from '../frames.js';
import { EVENTS } from './word-lists.js';

export const occurredIn = relation({
  name: 'OCCURRED_IN',
  definition: 'place of the event',
  subjects: ['Event'],
  objects: ['Place'],
  wikidata: 'P276',
  frames: [
    verb('hold, take place, happen, occur, stage, host, open, play', 'patient | agent', 'in | at | on'),
    noun('*name, ' + EVENTS, 'same', 'in | at | within', { subjectTypes: ['Event'] }),
    noun('*name', 'same', 'poss', { subjectTypes: ['Event'] }),
  ],
});
