import { noun, relation, verb } from '../frames.js';

export const childOf = relation({
  name: 'CHILD_OF',
  definition: 'the subject is a child of the object',
  subjects: ['Person'],
  objects: ['Person'],
  aspect: 'state',
  wikidata: 'P40',
  frames: [
    noun('son, daughter, child, kid, eldest son, youngest daughter, twin', 'holder', 'of | poss | to | with', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    noun('father, mother, parent, dad, mum, mom', 'of | poss', 'holder', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    verb('bear', 'patient', 'to', { objectTypes: ['Person'] }),
  ],
});
