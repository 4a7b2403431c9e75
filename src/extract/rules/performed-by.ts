import { noun, relation, verb } from '../frames.js';

export const performedBy = relation({
  name: 'PERFORMED_BY',
  definition: 'performer of the work',
  subjects: ['Work/Document'],
  objects: ['Person', 'Organization'],
  wikidata: 'P175',
  frames: [
    verb('perform, sing, record', 'patient', 'agent', { subjectTypes: ['Work/Document'] }),
    noun('album, song, single, hit, debut album, record, track', 'holder', 'by | poss', { objectTypes: ['Person', 'Organization'] }),
  ],
});
