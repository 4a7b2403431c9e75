import { noun, relation, verb } from '../frames.js';

export const operates = relation({
  name: 'OPERATES',
  definition: 'the subject runs the object, a service, plant or site',
  subjects: ['Organization', 'Person', 'Place'],
  objects: ['Product', 'Place', 'Organization', 'Work/Document'],
  aspect: 'state',
  wikidata: 'P137',
  frames: [
    verb('operate, run, manage', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Product', 'Place', 'Organization'] }),
    verb('operate, run', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Place'] }),
    noun('operator', 'same', 'of | poss', { subjectTypes: ['Organization'], objectTypes: ['Product', 'Work/Document', 'Organization'] }),
  ],
});
