import { noun, relation, verb } from '../frames.js';

export const mergedWith = relation({
  name: 'MERGED_WITH',
  definition: 'the two joined',
  subjects: ['Organization'],
  objects: ['Organization'],
  symmetric: true,
  wikidata: 'P7888',
  frames: [
    verb('merge, combine', 'agent | patient', 'with | into'),
    verb('merge, combine', 'agent', 'agent'),
    noun('merger, tie-up, combination', 'poss | of | between | holder', 'with | and'),
    noun('merger, tie-up, combination', 'between | of', 'between | of'),
  ],
});
