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
    verb('play, score, sign, debut, turn out, appear, run, ride, race, bat, pitch', 'agent', 'for', { subjectTypes: ['Person'] }),
    verb('join, leave', 'agent', 'for | patient', { subjectTypes: ['Person'], objectTypes: ['Organization'], having: { agent: ATHLETES }, confidence: 0.85 }),
    noun(ATHLETES, 'holder', 'of | compound | poss | for', { objectTypes: ['Organization'] }),
    noun('loan', 'holder', 'from', { subjectTypes: ['Person'] }),
    verb('sign', 'patient', 'agent', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
  ],
});
