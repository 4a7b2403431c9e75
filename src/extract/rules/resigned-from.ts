import { noun, relation, verb } from '../frames.js';

export const resignedFrom = relation({
  name: 'RESIGNED_FROM',
  definition: 'the subject left its post or place at the object',
  subjects: ['Person'],
  objects: ['Organization'],
  frames: [
    verb('resign, step down, retire, quit, leave, depart, stand down', 'agent', 'patient | from | of', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
    verb('resign, step down, retire, quit, stand down', 'agent', 'as>of | as>poss | as>at', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
    noun('resignation, departure', 'poss | of', 'from', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
  ],
});
