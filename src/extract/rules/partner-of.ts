import { noun, relation, verb } from '../frames.js';

export const partnerOf = relation({
  name: 'PARTNER_OF',
  definition: 'business or project partners',
  subjects: ['Organization', 'Person', 'Product'],
  objects: ['Organization', 'Person'],
  symmetric: true,
  aspect: 'state',
  frames: [
    verb('partner, team up, team, collaborate, cooperate, ally, join forces', 'agent', 'with'),
    verb('partner, team up, collaborate, cooperate', 'agent', 'agent'),
    verb('join', 'agent', 'agent', { having: { patient: 'force, hand' } }),
    verb('join', 'agent', 'with', { having: { patient: 'force, hand' } }),
    noun('partner, ally, collaborator', 'holder', 'of | poss | compound | hyphen', { subjectTypes: ['Organization'], objectTypes: ['Organization', 'Product'] }),
    verb('include', 'agent>poss | agent>of', 'patient', { having: { agent: 'partner' }, objectTypes: ['Organization'] }),
    noun('partner', 'poss', 'item', { subjectTypes: ['Organization'], objectTypes: ['Organization'] }),
    noun('partnership, alliance, collaboration, joint venture, tie-up', 'poss | holder | between', 'with | and'),
    noun('partnership, alliance, collaboration, joint venture', 'between | of | holder', 'between | of | holder', { subjectTypes: ['Organization'], objectTypes: ['Organization'] }),
  ],
});
