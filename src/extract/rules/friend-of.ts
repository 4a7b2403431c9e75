import { noun, relation } from '../frames.js';

export const friendOf = relation({
  name: 'FRIEND_OF',
  definition: 'close personal or business companions',
  subjects: ['Person'],
  objects: ['Person'],
  symmetric: true,
  aspect: 'state',
  frames: [
    noun('friend, best friend, confidant, confidante, companion', 'holder', 'of | poss'),
    noun('friend', 'holder', 'holder', { plural: true }),
  ],
});
