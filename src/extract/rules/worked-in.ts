import { noun, relation, verb } from '../frames.js';

export const workedIn = relation({
  name: 'WORKED_IN',
  definition: 'place where the person worked',
  subjects: ['Person'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P937',
  frames: [
    verb('work, practise, practice, teach, preach, train', 'agent', 'in', { subjectTypes: ['Person'] }),
    noun('ambassador, envoy, consul', 'holder', 'to | in', { subjectTypes: ['Person'] }),
    noun('correspondent', 'holder', 'compound | in', { subjectTypes: ['Person'] }),
  ],
});
