import { relation, verb } from '../frames.js';

export const raised = relation({
  name: 'RAISED',
  definition: 'money raised by the subject',
  subjects: ['Organization', 'Person', 'Product'],
  objects: ['Quantity'],
  frames: [
    verb('raise, secure, close', 'agent', 'patient', { subjectTypes: ['Organization'] }),
  ],
});
