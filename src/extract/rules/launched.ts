import { relation, verb } from '../frames.js';

export const launched = relation({
  name: 'LAUNCHED',
  definition: 'the subject launched or released the object',
  subjects: ['Organization', 'Person'],
  objects: ['Product', 'Work/Document', 'Event'],
  frames: [
    verb('launch, unveil, introduce, roll out, debut', 'agent', 'patient'),
    verb('release', 'agent', 'patient', { objectTypes: ['Product'] }),
  ],
});
