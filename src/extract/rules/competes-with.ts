import { noun, relation, verb } from '../frames.js';

export const competesWith = relation({
  name: 'COMPETES_WITH',
  definition: 'competitors or rivals',
  subjects: ['Organization', 'Person', 'Product'],
  objects: ['Organization', 'Person', 'Product'],
  symmetric: true,
  aspect: 'state',
  frames: [
    verb('compete, vie', 'agent', 'with | against'),
    verb('rival', 'agent', 'patient'),
    noun('rival, competitor, archrival, arch-rival, challenger, competition', 'holder', 'of | poss | to | compound'),
  ],
});
