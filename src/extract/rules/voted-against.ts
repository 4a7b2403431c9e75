import { relation, verb } from '../frames.js';

export const votedAgainst = relation({
  name: 'VOTED_AGAINST',
  definition: 'the subject voted against the object',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Organization', 'Work/Document', 'Person', 'Event', 'Place'],
  frames: [
    verb('vote', 'agent', 'against'),
  ],
});
