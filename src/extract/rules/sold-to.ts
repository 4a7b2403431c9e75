import { relation, verb } from '../frames.js';

export const soldTo = relation({
  name: 'SOLD_TO',
  definition: 'the subject sold an asset to the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place'],
  frames: [
    verb('sell, offload, divest', 'agent', 'to | recipient', { filled: 'patient' }),
    verb('buy, acquire, purchase', 'from', 'agent', { filled: 'patient' }),
  ],
});
