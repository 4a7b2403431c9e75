import { relation, verb } from '../frames.js';

export const stoppedOffering = relation({
  name: 'STOPPED_OFFERING',
  definition: 'the subject no longer offers the object',
  subjects: ['Organization', 'Person'],
  objects: ['Product', 'Work/Document'],
  frames: [
    verb('offer, sell, provide', 'agent', 'patient', { governedBy: 'stop, end, cease, halt, quit', textObject: true, subjectTypes: ['Organization'] }),
    verb('discontinue, axe, withdraw, retire', 'agent', 'patient', { objectTypes: ['Product'] }),
  ],
});
