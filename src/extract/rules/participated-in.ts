import { relation, verb } from '../frames.js';
import { AWARDS } from './word-lists.js';

export const participatedIn = relation({
  name: 'PARTICIPATED_IN',
  definition: 'the subject took part in the event',
  subjects: ['Person', 'Organization', 'Place', 'Group'],
  objects: ['Event'],
  wikidata: 'P1344',
  frames: [
    verb('take part, participate, compete, play, run, race, stand, fight', 'agent', 'in | at', { objectTypes: ['Event'] }),
    verb('win, lose, contest, enter, join, fight', 'agent', 'patient', { objectTypes: ['Event'], objectWordsNot: AWARDS }),
    verb('beat, defeat, win, lose, oust, face, meet, score', 'agent', 'in | at', { subjectTypes: ['Person', 'Organization', 'Place'], objectTypes: ['Event'] }),
    verb('beat, defeat, oust, face', 'patient', 'in | at', { subjectTypes: ['Person', 'Organization', 'Place'], objectTypes: ['Event'] }),
  ],
});
