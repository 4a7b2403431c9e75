import { relation, verb } from '../frames.js';

export const namedBy = relation({
  name: 'NAMED_BY',
  definition: 'who gave the name',
  subjects: ['Organization', 'Product', 'Place', 'Work/Document', 'Person', 'Event'],
  objects: ['Person', 'Organization'],
  frames: [
    verb('christen, dub, nickname', 'patient', 'agent', { subjectTypes: ['Organization', 'Product', 'Place', 'Work/Document', 'Event'] }),
    verb('name', 'patient', 'agent', { subjectTypes: ['Product', 'Work/Document', 'Place'] }),
  ],
});
