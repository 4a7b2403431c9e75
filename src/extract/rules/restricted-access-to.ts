import { relation, verb } from '../frames.js';

export const restrictedAccessTo = relation({
  name: 'RESTRICTED_ACCESS_TO',
  definition: 'the subject limits its service to the object',
  subjects: ['Organization', 'Person', 'Product'],
  objects: ['Group', 'Person', 'Organization', 'Place'],
  frames: [
    verb('limit, restrict, confine', 'agent', 'to', { textObject: true, subjectTypes: ['Organization'] }),
    verb('permit, allow', 'agent', 'patient', { textObject: true, subjectTypes: ['Organization'], words: 'only, just' }),
  ],
});
