import { noun, relation, verb } from '../frames.js';

export const spouseOf = relation({
  name: 'SPOUSE_OF',
  definition: 'married to',
  subjects: ['Person'],
  objects: ['Person'],
  symmetric: true,
  aspect: 'state',
  wikidata: 'P26',
  frames: [
    verb('marry, wed', 'agent', 'patient'),
    verb('marry', 'patient', 'to'),
    verb('marry', 'agent', 'agent'),
    noun('wife, husband, spouse, widow, widower, ex-wife, ex-husband', 'holder', 'of | poss'),
  ],
});
