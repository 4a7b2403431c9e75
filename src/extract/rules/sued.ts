import { noun, relation, verb } from '../frames.js';

export const sued = relation({
  name: 'SUED',
  definition: 'the subject filed suit against the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place'],
  frames: [
    verb('sue', 'agent', 'patient'),
    noun('lawsuit, suit, complaint, case, class action, claim, legal action', 'poss | by | holder | from', 'against'),
    verb('file, bring', 'agent', 'against', { having: { patient: 'lawsuit, suit, complaint, case, action, claim, charge' } }),
  ],
});
