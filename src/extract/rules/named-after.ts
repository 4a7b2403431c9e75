import { relation, verb } from '../frames.js';

export const namedAfter = relation({
  name: 'NAMED_AFTER',
  definition: 'the subject bears the name of the object',
  subjects: ['Organization', 'Product', 'Place', 'Work/Document', 'Person', 'Event'],
  objects: ['Person', 'Place', 'Product', 'Organization', 'Work/Document', 'Event'],
  aspect: 'state',
  wikidata: 'P138',
  frames: [
    verb('name, christen, call', 'patient', 'after | for'),
    verb('bear', 'agent', 'patient>of | patient>poss', { having: { patient: 'name' }, objectTypes: ['Person', 'Place', 'Organization'] }),
  ],
});
