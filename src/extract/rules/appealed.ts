import { noun, relation, verb } from '../frames.js';

export const appealed = relation({
  name: 'APPEALED',
  definition: 'the subject appeals against the object',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Work/Document', 'Organization', 'Event', 'Person'],
  frames: [
    verb('appeal', 'agent', 'against | patient', { objectTypes: ['Work/Document', 'Event', 'Person', 'Organization'] }),
    verb('challenge, contest', 'agent', 'patient', { objectTypes: ['Work/Document'] }),
    verb('appeal', 'agent', 'self', { without: ['for'], textObject: true }),
    noun('appeal', 'holder | poss | by', 'against'),
  ],
});
