import { relation, verb } from '../frames.js';

export const reportsTo = relation({
  name: 'REPORTS_TO',
  definition: 'organisational reporting line',
  subjects: ['Person', 'Organization'],
  objects: ['Person', 'Organization'],
  aspect: 'state',
  frames: [
    verb('report', 'agent', 'to', { subjectTypes: ['Person'], objectTypes: ['Person', 'Organization'], without: ['patient'] }),
  ],
});
