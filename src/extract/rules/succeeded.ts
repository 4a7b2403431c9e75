import { noun, relation, verb } from '../frames.js';

export const succeeded = relation({
  name: 'SUCCEEDED',
  definition: 'the subject took, or takes, over the post of the object',
  subjects: ['Person'],
  objects: ['Person'],
  wikidata: 'P1365',
  frames: [
    verb('succeed, replace', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    verb('take over', 'agent', 'from', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    noun('successor, replacement', 'holder', 'of | poss | to'),
    noun('predecessor', 'of | poss', 'holder'),
  ],
});
