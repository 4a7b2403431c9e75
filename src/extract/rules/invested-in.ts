import { noun, relation, verb } from '../frames.js';

export const investedIn = relation({
  name: 'INVESTED_IN',
  definition: 'the subject put, or promised to put, money into the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Organization', 'Product', 'Place'],
  frames: [
    verb('invest, plough, plow, pour, pump, put', 'agent', 'in | into', { objectTypes: ['Organization', 'Product'] }),
    verb('back, fund, finance, bankroll', 'agent', 'patient', { objectTypes: ['Organization', 'Product'] }),
    noun('investor, backer', 'holder', 'in | of | poss | compound'),
    noun('investment', 'poss | by | holder | from', 'in | into', { objectTypes: ['Organization', 'Product'] }),
    verb('raise', 'from', 'agent', { subjectTypes: ['Organization', 'Person'], objectTypes: ['Organization'] }),
    verb('lead', 'agent', 'of | in | poss', { having: { patient: 'round, funding, investment' }, objectTypes: ['Organization'] }),
  ],
});
