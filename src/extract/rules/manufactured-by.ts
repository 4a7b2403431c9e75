import { relation, verb } from '../frames.js';

export const manufacturedBy = relation({
  name: 'MANUFACTURED_BY',
  definition: 'maker of the product',
  subjects: ['Product'],
  objects: ['Organization', 'Person'],
  aspect: 'state',
  wikidata: 'P176',
  frames: [
    verb('manufacture, assemble', 'patient', 'agent', { subjectTypes: ['Product'] }),
  ],
});
