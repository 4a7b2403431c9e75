import { relation, verb } from '../frames.js';

export const carried = relation({
  name: 'CARRIED',
  definition: 'the rocket or vehicle carries the object',
  subjects: ['Product'],
  objects: ['Product', 'Person', 'Group'],
  frames: [
    verb('carry, lift, launch, loft, transport, ferry, take', 'agent', 'patient', { subjectTypes: ['Product'] }),
  ],
});
