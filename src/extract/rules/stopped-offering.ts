import { relation, verb } from '../frames.js';

export const stoppedOffering = relation({
  name: 'STOPPED_OFFERING',
  definition: 'the subject no longer offers the object',
  subjects: ['Organization', 'Person'],
  objects: ['Product', 'Work/Document'],
  frames: [
    verb('offer, sell, provide, make, support', 'agent', 'patient', { governedBy: 'stop, end, cease, halt, quit', textObject: true, subjectTypes: ['Organization'] }),
    verb('offer, sell, provide, make, support, stock, produce', 'agent', 'patient', { words: 'longer', polarity: 'negated', subjectTypes: ['Organization'], objectTypes: ['Product'] }),
    verb('discontinue, axe, withdraw, retire, scrap, phase out, kill off, shut down, wind down, drop, delist', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Product'] }),
  ],
});
