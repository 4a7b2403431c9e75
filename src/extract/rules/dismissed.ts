import { relation, verb } from '../frames.js';

export const dismissed = relation({
  name: 'DISMISSED',
  definition: 'the subject removed the object from a post',
  subjects: ['Organization', 'Person', 'Place', 'Group'],
  objects: ['Person', 'Group'],
  frames: [
    verb('dismiss, fire, sack, oust, remove, push out, lay off, suspend, axe, force out', 'agent', 'patient', { objectTypes: ['Person'] }),
  ],
});
