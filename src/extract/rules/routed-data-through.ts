import { relation, verb } from '../frames.js';

export const routedDataThrough = relation({
  name: 'ROUTED_DATA_THROUGH',
  definition: 'the subject routed traffic through the object',
  subjects: ['Organization', 'Product'],
  objects: ['Place', 'Organization'],
  frames: [
    verb('route, send, pass, channel, reroute', 'agent', 'through | via | through>in | through>poss | through>compound | through>demonym'),
    verb('pass, flow, travel, go, run, move', 'agent>from | agent>of | agent>poss', 'through>in | through | via>in | via', { having: { agent: 'traffic, data, call, message, photo, photograph, record, information, packet' } }),
  ],
});
