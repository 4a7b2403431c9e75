import { noun, relation, verb } from '../frames.js';

export const friendOf = relation({
  name: 'FRIEND_OF',
  definition: 'close personal or business companions',
  subjects: ['Person'],
  objects: ['Person'],
  symmetric: true,
  aspect: 'state',
  frames: [
    noun('friend, best friend, confidant, confidante, companion, pal, best mate, mate, bff, buddy, close ally', 'holder', 'of | poss', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    noun('friend, pal', 'holder', 'holder', { plural: true, subjectTypes: ['Person'], objectTypes: ['Person'] }),
    verb('befriend', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
  ],
});
