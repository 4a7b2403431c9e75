import { relation, verb } from '../frames.js';

export const obtainedDocument = relation({
  name: 'OBTAINED_DOCUMENT',
  definition: 'the subject obtained or saw the object',
  subjects: ['Organization', 'Person'],
  objects: ['Work/Document'],
  frames: [
    verb('obtain, leak', 'agent', 'patient', { objectTypes: ['Work/Document'] }),
    verb('see, review, view, get', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Work/Document'], without: ['patient>poss'] }),
  ],
});
