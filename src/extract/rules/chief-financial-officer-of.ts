import { noun, relation, verb } from '../frames.js';
import { OWNERS, ROLE_OF } from './word-lists.js';

export const chiefFinancialOfficerOf = relation({
  name: 'CHIEF_FINANCIAL_OFFICER_OF',
  definition: 'the subject is the chief financial officer of the object',
  subjects: ['Person'],
  objects: ['Organization'],
  aspect: 'state',
  frames: [
    noun('chief financial officer, cfo, finance chief, chief finance officer, finance director, finance head', 'holder', ROLE_OF),
    verb('run, lead, head', 'agent', 'of | at', { having: { patient: 'finance, finances' }, subjectTypes: ['Person'] }),
    noun('chief financial officer, cfo, finance chief, finance director', 'same', 'focus', { without: OWNERS, definite: true, confidence: 0.7 }),
  ],
});
