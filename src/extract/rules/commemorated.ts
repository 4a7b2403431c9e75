import { relation, verb } from '../frames.js';

export const commemorated = relation({
  name: 'COMMEMORATED',
  definition: 'the subject marked the memory of the object',
  subjects: ['Person', 'Organization', 'Group', 'Work/Document'],
  objects: ['Event', 'Person'],
  frames: [
    verb('commemorate, mark, celebrate, honour, honor, remember', 'agent', 'patient | of', { objectTypes: ['Event', 'Person'] }),
  ],
});
