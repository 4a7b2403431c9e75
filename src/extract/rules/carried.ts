import { relation, verb } from '../frames.js';

export const carried = relation({
  name: 'CARRIED',
  definition: 'the rocket or vehicle carries the object',
  subjects: ['Product'],
  objects: ['Product', 'Person', 'Group'],
  frames: [
    verb('carry, lift, launch, loft, transport, ferry, take', 'agent', 'patient', { subjectTypes: ['Product'] }),
    verb('fly, travel, ride, launch, go, blast off, lift off, reach, arrive, return', 'aboard', 'agent | patient', { subjectTypes: ['Product'] }),
    verb('fly, ride, launch', 'on', 'agent | patient', { subjectTypes: ['Product'], objectTypes: ['Product'] }),
    verb('lift off, blast off, launch', 'agent', 'with', { subjectTypes: ['Product'], objectTypes: ['Product'] }),
  ],
});
