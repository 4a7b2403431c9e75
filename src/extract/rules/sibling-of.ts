import { noun, relation } from '../frames.js';

export const siblingOf = relation({
  name: 'SIBLING_OF',
  definition: 'brother or sister',
  subjects: ['Person'],
  objects: ['Person'],
  symmetric: true,
  aspect: 'state',
  wikidata: 'P3373',
  frames: [
    noun('brother, sister, sibling, twin, half-brother, half-sister, twin brother, twin sister', 'holder', 'of | poss', { lacking: { in: 'law' } }),
    noun('brother, sister, sibling, twin', 'holder', 'holder', { plural: true }),
  ],
});
