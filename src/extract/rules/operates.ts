import { noun, relation, verb } from '../frames.js';
import { DAY_TO_DAY } from './word-lists.js';

export const operates = relation({
  name: 'OPERATES',
  definition: 'the subject runs the object, a service, plant or site',
  subjects: ['Organization', 'Person', 'Place'],
  objects: ['Product', 'Place', 'Organization', 'Work/Document'],
  aspect: 'state',
  wikidata: 'P137',
  frames: [
    verb('operate, run, manage', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Product', 'Place', 'Organization'] }),
    verb('take, assume, have, hold, gain', 'agent', 'patient>of | of', { having: { patient: 'control', 'patient>compound': DAY_TO_DAY }, subjectTypes: ['Organization'] }),
    verb('operate, run', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Place'] }),
    noun('operator', 'same', 'of | poss', { subjectTypes: ['Organization'], objectTypes: ['Product', 'Work/Document', 'Organization'] }),
  ],
});
