import { noun, relation, verb } from '../frames.js';

export const appointed = relation({
  name: 'APPOINTED',
  definition: 'the subject named, hired or elected the object to a post',
  subjects: ['Organization', 'Person', 'Place', 'Group'],
  objects: ['Person'],
  frames: [
    verb('appoint, hire, elect, promote, nominate, choose, pick, tap, recruit, install, poach, lure, bring in, re-elect, reelect, reappoint', 'agent', 'patient', { objectTypes: ['Person'] }),
    verb('name', 'agent', 'patient', { objectTypes: ['Person'] }),
    verb('welcome, add', 'agent', 'patient', { objectTypes: ['Person'], having: { to: 'board, team' } }),
    verb('replace', 'agent', 'with', { objectTypes: ['Person'] }),
    noun('appointment, hiring, nomination', 'by', 'of', { objectTypes: ['Person'] }),
  ],
});
