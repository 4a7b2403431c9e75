import { relation, verb } from '../frames.js';

export const launched = relation({
  name: 'LAUNCHED',
  definition: 'the subject launched or released the object',
  subjects: ['Organization', 'Person'],
  objects: ['Product', 'Work/Document', 'Event'],
  frames: [
    verb('launch, release, unveil, introduce, roll out, debut, start', 'agent', 'patient', { objectTypes: ['Product', 'Work/Document', 'Event'] }),
  ],
});
