import { relation, verb } from '../frames.js';

export const endedOn = relation({
  name: 'ENDED_ON',
  definition: 'date on which it ended',
  subjects: ['Event', 'Organization', 'Work/Document'],
  objects: ['Date'],
  wikidata: 'P582',
  frames: [
    verb('end, finish, conclude', 'agent | patient', 'on | in | time', { subjectTypes: ['Event'] }),
  ],
});
