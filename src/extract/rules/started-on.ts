import { relation, verb } from '../frames.js';

export const startedOn = relation({
  name: 'STARTED_ON',
  definition: 'date on which it began',
  subjects: ['Event', 'Organization', 'Work/Document'],
  objects: ['Date'],
  wikidata: 'P580',
  frames: [
    verb('begin, start, kick off', 'agent | patient', 'on | in | time', { subjectTypes: ['Event'] }),
  ],
});
