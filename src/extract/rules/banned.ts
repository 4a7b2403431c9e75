import { noun, relation, verb } from '../frames.js';

export const banned = relation({
  name: 'BANNED',
  definition: 'the subject forbids the object',
  subjects: ['Person', 'Organization', 'Place', 'Group'],
  objects: ['Person', 'Organization', 'Product', 'Work/Document', 'Group'],
  frames: [
    verb('ban, prohibit, outlaw, bar, forbid, suspend', 'agent', 'patient', { without: ['deed'] }),
    verb('ban, bar, suspend', 'agent', 'patient', { objectTypes: ['Person'] }),
    verb('ban, prohibit, outlaw, bar, forbid', 'announcer', 'patient', { without: ['agent', 'deed'], ruler: true }),
    verb('impose, uphold, order, announce', 'agent', 'patient>on | patient>of | on', { having: { patient: 'ban' } }),
    verb('lift, ease', 'agent', 'patient>on | patient>of | on', { having: { patient: 'ban' }, polarity: 'negated' }),
    noun('ban', 'by | poss', 'on | of'),
  ],
});
