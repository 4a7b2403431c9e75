import { noun, relation, verb } from '../frames.js';

export const investigated = relation({
  name: 'INVESTIGATED',
  definition: 'the subject examined or probes the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place', 'Product', 'Event'],
  frames: [
    verb('investigate, probe, inspect, audit, look into, query, raid, search, re-examine, reexamine', 'agent', 'patient | into'),
    verb('examine, review, scrutinise, scrutinize', 'agent', 'patient', { objectTypes: ['Organization', 'Product'] }),
    verb('look', 'agent', 'into', { subjectTypes: ['Organization'], objectTypes: ['Organization', 'Person', 'Product'] }),
    noun('investigation, probe, inquiry, enquiry', 'by | poss | holder', 'into | of'),
    verb('open, launch, begin, start, conduct, lead, run, chair', 'agent', 'into | patient>into | patient>of', { having: { patient: 'investigation, probe, inquiry, enquiry, review' } }),
  ],
});
