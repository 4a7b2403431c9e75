import { relation, verb } from '../frames.js';

export const dissolvedOn = relation({
  name: 'DISSOLVED_ON',
  definition: 'date on which the organisation ended',
  subjects: ['Organization'],
  objects: ['Date'],
  wikidata: 'P576',
  frames: [
    verb('dissolve, disband, liquidate, close, fold, collapse', 'agent | patient', 'on | in | time', { subjectTypes: ['Organization'] }),
  ],
});
