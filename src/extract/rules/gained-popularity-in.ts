import { noun, relation, verb } from '../frames.js';

export const gainedPopularityIn = relation({
  name: 'GAINED_POPULARITY_IN',
  definition: 'the subject became popular in the object',
  subjects: ['Organization', 'Product', 'Person', 'Work/Document'],
  objects: ['Place'],
  frames: [
    verb('gain, win, grow', 'agent', 'in', { having: { patient: 'popularity, fame, traction, following' } }),
    verb('become', 'agent', 'in', { words: 'popular, famous' }),
    verb('catch on, take off, spread, boom, flourish', 'agent', 'in', { subjectTypes: ['Product', 'Organization', 'Work/Document'] }),
    verb('surge, soar, jump, rise, boom, grow, climb, spike', 'agent>of', 'in', { having: { agent: 'download, use, usage, popularity, user' }, subjectTypes: ['Product', 'Organization'] }),
    noun('popularity', 'poss | of', 'in'),
  ],
});
