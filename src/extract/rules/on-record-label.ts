import { noun, relation, verb } from '../frames.js';

/** How record labels are called. */
const LABELS = 'label, records, recordings, imprint';

export const onRecordLabel = relation({
  name: 'ON_RECORD_LABEL',
  definition: 'record label of the artist or work',
  subjects: ['Person', 'Organization', 'Work/Document'],
  objects: ['Organization'],
  aspect: 'state',
  wikidata: 'P264',
  frames: [
    verb('sign', 'agent | patient', 'with | to | for', { subjectTypes: ['Person', 'Organization'], objectTypes: ['Organization'], objectCalled: LABELS }),
    verb('sign', 'patient', 'agent | to', { subjectTypes: ['Person', 'Organization'], objectTypes: ['Organization'], objectCalled: LABELS }),
    verb('leave, quit, part, split', 'agent', 'patient | with', { subjectTypes: ['Person', 'Organization'], objectTypes: ['Organization'], objectCalled: LABELS, tense: 'past' }),
    noun('label, record label', 'of | poss', 'holder', { subjectTypes: ['Person', 'Organization', 'Work/Document'] }),
  ],
});
