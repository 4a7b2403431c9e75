import { noun, relation, verb } from '../frames.js';

export const headquarteredIn = relation({
  name: 'HEADQUARTERED_IN',
  definition: 'the organisation has its seat or base in the place',
  subjects: ['Organization'],
  objects: ['Place'],
  inverse: 'SEAT_OF',
  aspect: 'state',
  wikidata: 'P159',
  frames: [
    verb('base, headquarter', 'patient | agent', 'in | at | out of | near | hyphen'),
    noun('headquarters, head office, seat, base', 'of | poss | compound', 'in | at'),
  ],
});
