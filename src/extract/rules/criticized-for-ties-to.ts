import { relation, verb } from '../frames.js';
import { TIES } from './word-lists.js';

export const criticizedForTiesTo = relation({
  name: 'CRITICIZED_FOR_TIES_TO',
  definition: 'the subject is under criticism for its links to the object',
  subjects: ['Person', 'Organization', 'Product'],
  objects: ['Place', 'Organization', 'Person', 'Group'],
  frames: [
    verb('criticize, criticise, scrutinize, scrutinise, attack', 'patient', 'to', { having: { for: TIES } }),
    verb('come, face, receive, draw, attract', 'agent', 'to', { having: { for: TIES } }),
    verb('come, face, receive, draw, attract', 'agent', 'to | with', { having: { 'for | over': TIES } }),
  ],
});
