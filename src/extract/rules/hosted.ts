import { noun, relation, verb } from '../frames.js';
import { EVENTS } from './word-lists.js';

export const hosted = relation({
  name: 'HOSTED',
  definition: 'the subject held or organised the object',
  subjects: ['Person', 'Organization', 'Place'],
  objects: ['Event'],
  frames: [
    verb('host, hold, organize, organise, stage, run, throw, convene, sponsor', 'agent', 'patient', { objectTypes: ['Event'] }),
    noun('host, organizer, organiser', 'holder', 'of', { objectTypes: ['Event'] }),
    noun('*name, ' + EVENTS, 'poss', 'self', { subjectTypes: ['Organization', 'Person'], objectTypes: ['Event'], confidence: 0.8 }),
    noun('conference, congress, summit, festival, developer conference, annual conference', 'of', 'self', { subjectTypes: ['Organization'], objectTypes: ['Event'], confidence: 0.8 }),
  ],
});
