import { noun, relation } from '../frames.js';

export const spokespersonOf = relation({
  name: 'SPOKESPERSON_OF',
  definition: 'the subject speaks for the object',
  subjects: ['Person', 'Group'],
  objects: ['Organization', 'Person', 'Place', 'Group'],
  aspect: 'state',
  frames: [
    noun('spokesman, spokeswoman, spokesperson, representative, press secretary, rep', 'holder', 'for | of | poss | compound | employer | demonym', { objectTypes: ['Organization', 'Place', 'Group'] }),
  ],
});
