import { relation, verb } from '../frames.js';

export const gainedPopularityIn = relation({
  name: 'GAINED_POPULARITY_IN',
  definition: 'the subject became popular in the object',
  subjects: ['Organization', 'Product', 'Person', 'Work/Document'],
  objects: ['Place'],
  frames: [
    verb('gain, win, grow', 'agent', 'in', { having: { patient: 'popularity, fame, traction' } }),
    verb('become', 'agent', 'in', { words: 'popular, famous' }),
  ],
});
