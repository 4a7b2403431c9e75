import { noun, relation, verb } from '../frames.js';
import { ATHLETES } from './word-lists.js';

export const playedFor = relation({
  name: 'PLAYED_FOR',
  definition: 'the team of the athlete',
  subjects: ['Person'],
  objects: ['Organization'],
  aspect: 'state',
  wikidata: 'P54',
  frames: [
    verb('play, turn out', 'agent', 'for', { subjectTypes: ['Person'] }),
    verb('score, sign, debut, appear, start, run, ride, race, bat, pitch, captain, swim, row, feature', 'agent', 'for', { subjectTypes: ['Person'], objectTypes: ['Organization'], subjectCalled: ATHLETES }),
    verb('join, leave', 'agent', 'for | patient', { subjectTypes: ['Person'], objectTypes: ['Organization'], having: { agent: ATHLETES }, confidence: 0.85 }),
    noun(ATHLETES, 'holder', 'of | compound | poss | for', { objectTypes: ['Organization'] }),
    noun('loan', 'holder', 'from', { subjectTypes: ['Person'] }),
    verb('sign', 'patient', 'agent', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
  ],
});
