import { noun, relation, verb } from '../frames.js';

export const foundedBy = relation({
  name: 'FOUNDED_BY',
  definition: 'the subject was founded or created as an organisation by the object',
  subjects: ['Organization', 'Product', 'Work/Document', 'Event'],
  objects: ['Person', 'Organization', 'Group'],
  inverse: 'FOUNDER_OF',
  wikidata: 'P112',
  frames: [
    verb('found, co-found, cofound, establish, create, set up, start, start up, incorporate, spin out', 'patient', 'agent', { subjectTypes: ['Organization'] }),
    verb('found, co-found, cofound, establish, create, set up, start', 'patient', 'with', { subjectTypes: ['Organization'], objectTypes: ['Person'] }),
    verb('found, co-found, cofound', 'patient', 'agent'),
    noun('founder, co-founder, cofounder, creator, founding father, founding partner', 'of | poss | compound', 'same', { subjectTypes: ['Organization', 'Product'] }),
    noun('creation, founding, establishment, formation', 'of', 'by | holder', { subjectTypes: ['Organization'], objectTypes: ['Organization', 'Person'] }),
  ],
});
