import { noun, relation, verb } from '../frames.js';

const MERGERS = 'merger, tie-up, tie up, combination, amalgamation';

export const mergedWith = relation({
  name: 'MERGED_WITH',
  definition: 'the two joined',
  subjects: ['Organization'],
  objects: ['Organization'],
  symmetric: true,
  wikidata: 'P7888',
  frames: [
    verb('merge, combine, amalgamate', 'agent | patient', 'with | into'),
    verb('merge, combine, amalgamate', 'agent', 'agent'),
    noun(MERGERS, 'poss | of | between | holder', 'with | and'),
    noun(MERGERS, 'between | of', 'between | of'),
    noun(MERGERS, 'holder', 'holder', { subjectTypes: ['Organization'] }),
  ],
});
