import { relation, verb } from '../frames.js';

export const workedIn = relation({
  name: 'WORKED_IN',
  definition: 'place where the person worked',
  subjects: ['Person'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P937',
  frames: [
    verb('work, practise, practice, teach, preach', 'agent', 'in', { subjectTypes: ['Person'] }),
  ],
});
