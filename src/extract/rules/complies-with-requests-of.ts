import { relation, verb } from '../frames.js';

export const compliesWithRequestsOf = relation({
  name: 'COMPLIES_WITH_REQUESTS_OF',
  definition: 'the subject lets the requests of the object take effect',
  subjects: ['Organization', 'Person', 'Product'],
  objects: ['Organization', 'Place', 'Person'],
  frames: [
    verb('allow, permit, let', 'agent', 'from', { having: { patient: 'request, demand, order' } }),
    verb('comply', 'agent', 'with>of | with>poss | with>from', { having: { with: 'request, demand, order' } }),
  ],
});
