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
    noun('subsidiary, unit, division, arm, affiliate, brand, offshoot, branch, label, imprint, business', 'holder', 'of | poss | compound', { subjectTypes: ['Organization'] }),
    noun('parent, parent company, parent group, holding company', 'of | poss | compound', 'holder'),
    noun('part', 'holder', 'of', { subjectTypes: ['Organization'], objectTypes: ['Organization'] }),
  ],
});
