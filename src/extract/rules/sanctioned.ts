import { noun, relation, verb } from '../frames.js';

export const sanctioned = relation({
  name: 'SANCTIONED',
  definition: 'the subject imposed sanctions on the object',
  subjects: ['Organization', 'Place', 'Person'],
  objects: ['Person', 'Organization', 'Place', 'Group'],
  frames: [
    verb('sanction, blacklist', 'agent', 'patient'),
    noun('sanction, sanctions', 'by | poss', 'on | against'),
    noun('sanction, sanctions', 'holder', 'on | against', { objectTypes: ['Person', 'Organization'] }),
    verb('impose, place, put, slap', 'agent', 'on | against | patient>on | patient>against', { having: { patient: 'sanction, sanctions' }, objectTypes: ['Person', 'Organization'] }),
  ],
});
