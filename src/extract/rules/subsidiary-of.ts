import { noun, relation } from '../frames.js';

export const subsidiaryOf = relation({
  name: 'SUBSIDIARY_OF',
  definition: 'the subject is a unit, division, subsidiary or brand of the object',
  subjects: ['Organization', 'Product'],
  objects: ['Organization'],
  inverse: 'PARENT_OF',
  aspect: 'state',
  wikidata: 'P749',
  frames: [
    noun('subsidiary, unit, division, arm, affiliate, offshoot, branch, business, wing', 'same', 'of | poss | compound', { subjectTypes: ['Organization'] }),
    noun('network, channel, studio, streaming service, airline, shipyard, laboratory, newspaper', 'same', 'poss', { subjectTypes: ['Organization'] }),
    noun('brand, label, imprint, sub-brand, marque', 'same', 'of | poss | compound'),
    noun('parent, parent company, parent group, parent firm, holding company, corporate parent', 'of | poss | compound', 'same', { subjectTypes: ['Organization'] }),
    noun('*name', 'same', 'poss', { subjectTypes: ['Organization'], adjacent: true, confidence: 0.75 }),
    noun('part', 'same', 'of', { subjectTypes: ['Organization'] }),
  ],
});
