import { noun, relation, verb } from '../frames.js';

export const hosted = relation({
  name: 'HOSTED',
  definition: 'the subject held or organised the object',
  subjects: ['Person', 'Organization', 'Place'],
  objects: ['Event'],
  frames: [
    verb('host, hold, organize, organise, stage', 'agent', 'patient', { objectTypes: ['Event'] }),
    noun('host, organizer, organiser', 'holder', 'of'),
  ],
});
