import { relation, verb } from '../frames.js';

export const informed = relation({
  name: 'INFORMED',
  definition: 'the subject notified or told the object',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Person', 'Organization', 'Group', 'Place'],
  frames: [
    verb('tell, inform, notify, brief, alert, warn', 'agent', 'patient | recipient'),
  ],
});
