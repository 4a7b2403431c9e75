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
    verb('impose, uphold, order, lift, announce', 'agent', 'patient>on | patient>of | on', { having: { patient: 'ban' } }),
    noun('ban', 'by | poss', 'on | of'),
  ],
});
