import { relation, verb } from '../frames.js';

export const attendedEvent = relation({
  name: 'ATTENDED_EVENT',
  definition: 'the subject took part in or spoke at the object',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Event', 'Organization'],
  frames: [
    verb('attend, join, visit, address, keynote, headline', 'agent', 'patient', { objectTypes: ['Event'] }),
    verb('speak, appear, say, tell, talk, perform, exhibit, present, announce, participate, compete, lecture, sing', 'agent', 'at | in | during | to', { objectTypes: ['Event'] }),
  ],
});
