import { relation, verb } from '../frames.js';
import { ROUNDS } from './word-lists.js';

export const raised = relation({
  name: 'RAISED',
  definition: 'money raised by the subject',
  subjects: ['Organization', 'Person', 'Product'],
  objects: ['Quantity'],
  frames: [
    verb('raise, secure, close', 'agent', 'patient', { subjectTypes: ['Organization'] }),
    verb('lead, co-lead', 'patient>in | in', 'patient>compound | patient>count', { having: { patient: ROUNDS }, subjectTypes: ['Organization'] }),
  ],
});
