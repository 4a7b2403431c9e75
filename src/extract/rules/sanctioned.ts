import { noun, relation, verb } from '../frames.js';

export const sanctioned = relation({
  name: 'SANCTIONED',
  definition: 'the subject imposed sanctions on the object',
  subjects: ['Organization', 'Place', 'Person'],
  objects: ['Person', 'Organization', 'Place', 'Group'],
  frames: [
    verb('sanction, blacklist', 'agent', 'patient'),
    noun('sanction, sanctions', 'holder | by | poss', 'on | against'),
    verb('impose, place, put', 'agent', 'on | against', { having: { patient: 'sanction' } }),
  ],
});
