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
    verb('join, rejoin', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Organization'], subjectCalled: ATHLETES, confidence: 0.85 }),
    verb('leave, quit', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Organization'], subjectCalled: ATHLETES, tense: 'past', confidence: 0.85 }),
    verb('leave, depart', 'agent', 'for', { subjectTypes: ['Person'], objectTypes: ['Organization'], subjectCalled: ATHLETES, tense: 'present', confidence: 0.85 }),
    verb('move, return, go, switch, transfer', 'agent', 'to', { subjectTypes: ['Person'], objectTypes: ['Organization'], subjectCalled: ATHLETES, without: ['patient'], confidence: 0.85 }),
    verb('join, arrive, sign, come, move, return', 'agent | patient', 'from', { subjectTypes: ['Person'], objectTypes: ['Organization'], subjectCalled: ATHLETES, tense: 'past', confidence: 0.85 }),
    verb('trade, transfer, loan, sell, lose, send, release', 'patient', 'to', { subjectTypes: ['Person'], objectTypes: ['Organization'], subjectCalled: ATHLETES, tense: 'present' }),
    verb('trade, transfer, sell, lose, release, bench, drop', 'patient', 'agent', { subjectTypes: ['Person'], objectTypes: ['Organization'], subjectCalled: ATHLETES }),
    noun('*name', 'same', 'on>from', { having: { on: 'loan' }, subjectTypes: ['Person'], objectTypes: ['Organization'] }),
    noun(ATHLETES, 'holder', 'of | compound | poss | for', { objectTypes: ['Organization'] }),
    noun('loan', 'holder', 'from', { subjectTypes: ['Person'] }),
    verb('sign', 'patient', 'agent', { subjectTypes: ['Person'], objectTypes: ['Organization'], subjectCalled: ATHLETES }),
  ],
});
