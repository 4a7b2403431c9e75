import { noun, relation } from '../frames.js';
import { PUBLIC_BODY } from './word-lists.js';

export const appliesToJurisdiction = relation({
  name: 'APPLIES_TO_JURISDICTION',
  definition: 'jurisdiction of the law, office or body',
  subjects: ['Organization', 'Work/Document'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P1001',
  frames: [
    noun('*name', 'same', 'poss | of | demonym', { subjectTypes: ['Organization'], subjectWords: PUBLIC_BODY, country: true }),
  ],
});
