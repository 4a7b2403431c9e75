import { noun, relation, verb } from '../frames.js';

export const directedBy = relation({
  name: 'DIRECTED_BY',
  definition: 'director of the film or show',
  subjects: ['Work/Document'],
  objects: ['Person'],
  wikidata: 'P57',
  frames: [
    verb('direct, helm', 'patient', 'agent', { subjectTypes: ['Work/Document'] }),
    noun('director', 'of | poss', 'holder', { subjectTypes: ['Work/Document'] }),
  ],
});
