import { relation, verb } from '../frames.js';

export const appointed = relation({
  name: 'APPOINTED',
  definition: 'the subject named, hired or elected the object to a post',
  subjects: ['Organization', 'Person', 'Place', 'Group'],
  objects: ['Person'],
  frames: [
    verb('appoint, name, hire, elect, promote, nominate, choose, pick, tap, recruit, install', 'agent', 'patient', { objectTypes: ['Person'] }),
  ],
});
