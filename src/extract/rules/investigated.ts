import { noun, relation, verb } from '../frames.js';

export const investigated = relation({
  name: 'INVESTIGATED',
  definition: 'the subject examined or probes the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place', 'Product', 'Event'],
  frames: [
    verb('investigate, probe, examine, inspect, audit, look into, query', 'agent', 'patient | into', { subjectTypes: ['Organization', 'Person', 'Group', 'Place'] }),
    noun('investigation, probe, inquiry, enquiry', 'by | poss | holder', 'into | of'),
    verb('open, launch, begin, start, conduct', 'agent', 'into', { having: { patient: 'investigation, probe, inquiry, enquiry' } }),
  ],
});
