import { relation, verb } from '../frames.js';

export const launchedFrom = relation({
  name: 'LAUNCHED_FROM',
  definition: 'launch site',
  subjects: ['Product', 'Event'],
  objects: ['Place'],
  frames: [
    verb('launch, lift off, lift, blast off, take off', 'patient | agent', 'from', { subjectTypes: ['Product'] }),
    verb('launch, fly', 'on', 'from', { subjectTypes: ['Product'] }),
  ],
});
