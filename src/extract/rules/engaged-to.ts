import { noun, relation, verb } from '../frames.js';

export const engagedTo = relation({
  name: 'ENGAGED_TO',
  definition: 'engaged to be married',
  subjects: ['Person'],
  objects: ['Person'],
  symmetric: true,
  aspect: 'state',
  frames: [
    verb('engage', 'patient', 'to', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    verb('engage', 'patient', 'patient', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    noun('engagement', 'poss | holder', 'to', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    noun('fiancé, fiancée, fiance, fiancee', 'holder', 'of | poss'),
  ],
});
