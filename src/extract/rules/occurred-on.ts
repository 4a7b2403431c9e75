import { noun, relation, verb } from '../frames.js';
import { EVENTS } from './word-lists.js';

export const occurredOn = relation({
  name: 'OCCURRED_ON',
  definition: 'date of the event',
  subjects: ['Event'],
  objects: ['Date'],
  wikidata: 'P585',
  frames: [
    verb('hold, take place, happen, occur, stage, open, sign', 'patient | agent', 'on | in | time', { subjectTypes: ['Event'] }),
    verb('complete', 'patient', 'on', { subjectTypes: ['Event'] }),
    noun('*name, ' + EVENTS, 'same', 'on | of | poss | compound', { subjectTypes: ['Event'] }),
  ],
});
