import { relation, verb } from '../frames.js';

export const dockedWith = relation({
  name: 'DOCKED_WITH',
  definition: 'docking',
  subjects: ['Product'],
  objects: ['Product'],
  frames: [
    verb('dock', 'agent | patient', 'with | at | to'),
  ],
});
