import { noun, relation, verb } from '../frames.js';
import { OWNERS, ROLE_OF } from './word-lists.js';

export const chiefTechnologyOfficerOf = relation({
  name: 'CHIEF_TECHNOLOGY_OFFICER_OF',
  definition: 'the subject is the chief technology officer of the object',
  subjects: ['Person'],
  objects: ['Organization'],
  aspect: 'state',
  frames: [
    noun('chief technology officer, cto, technology chief, chief technical officer, technology head', 'holder', ROLE_OF),
    verb('run, lead, head', 'agent', 'of | at', { having: { patient: 'technology' }, subjectTypes: ['Person'] }),
    verb('run, lead, head', 'agent', 'focus', { having: { patient: 'technology' }, without: ['of', 'at', 'patient>of', 'patient>poss', 'patient>at', 'patient>compound'], subjectTypes: ['Person'], confidence: 0.7 }),
    noun('chief technology officer, cto', 'same', 'focus', { without: OWNERS, definite: true, confidence: 0.7 }),
  ],
});
