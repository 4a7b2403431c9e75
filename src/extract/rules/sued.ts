import { noun, relation, verb } from '../frames.js';

export const sued = relation({
  name: 'SUED',
  definition: 'the subject filed suit against the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place'],
  frames: [
    verb('sue', 'agent', 'patient', { objectTypes: ['Person', 'Organization', 'Group', 'Place'] }),
    verb('sue', 'agent', 'stopped', { objectTypes: ['Organization', 'Person'] }),
    noun('lawsuit, suit, complaint, class action, legal action, action', 'poss | by | from', 'against'),
    noun('lawsuit, suit, class action, legal action', 'holder', 'against | over', { subjectTypes: ['Person', 'Organization', 'Group'] }),
    verb('file, bring, launch, start, drop', 'agent', 'against | patient>against', { having: { patient: 'lawsuit, suit, complaint, case, action, claim, charge' } }),
    verb('take', 'agent', 'patient', { having: { to: 'court' }, objectTypes: ['Person', 'Organization', 'Group', 'Place'] }),
    noun('case', 'by', 'against'),
  ],
});
