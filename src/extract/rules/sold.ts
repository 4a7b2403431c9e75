import { noun, relation, verb } from '../frames.js';

export const sold = relation({
  name: 'SOLD',
  definition: 'the subject sold the object, an asset or its stake in it',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Organization', 'Product', 'Place', 'Work/Document'],
  frames: [
    verb('sell, offload, divest, dispose', 'agent', 'patient | of'),
    verb('buy, acquire, purchase', 'from', 'patient'),
    noun('sale, disposal, divestment', 'by | poss | holder', 'of'),
    noun('seller', 'holder', 'of'),
  ],
});
