import { noun, relation } from '../frames.js';

export const produces = relation({
  name: 'PRODUCES',
  definition: 'what the organisation makes',
  subjects: ['Organization'],
  objects: ['Product'],
  aspect: 'state',
  wikidata: 'P1056',
  frames: [
    noun('producer', 'holder', 'of', { objectTypes: ['Product'] }),
  ],
});
