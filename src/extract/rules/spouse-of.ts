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
    verb('marry, wed, divorce', 'agent', 'agent', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    verb('marry', 'patient', 'patient', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    verb('divorce', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Person'], tense: 'past' }),
    verb('divorce', 'patient', 'from', { subjectTypes: ['Person'], objectTypes: ['Person'], tense: 'past' }),
    noun('wife, husband, spouse', 'holder', 'of | poss'),
    noun('widow, widower, ex-wife, ex-husband', 'holder', 'of | poss', { tense: 'past' }),
    noun('marriage, wedding', 'poss | of', 'to', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
  ],
});
