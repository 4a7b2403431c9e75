import { noun, relation, verb } from '../frames.js';
import { BUYING, SELLING } from './word-lists.js';

export const sold = relation({
  name: 'SOLD',
  definition: 'the subject sold the object, an asset or its stake in it',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Organization', 'Product', 'Place', 'Work/Document'],
  frames: [
    verb(SELLING, 'agent', 'patient | of', { objectTypes: ['Organization', 'Place'] }),
    verb(SELLING, 'agent', 'patient', { objectTypes: ['Product', 'Work/Document'], filled: 'to' }),
    verb(BUYING, 'from', 'patient'),
    noun('sale, disposal, divestment, divestiture', 'by | poss | holder', 'of', { objectTypes: ['Organization', 'Place', 'Work/Document'] }),
    noun('acquisition, purchase, takeover, buyout', 'from', 'of', { objectTypes: ['Organization', 'Product', 'Place', 'Work/Document'] }),
    noun('seller', 'holder', 'of'),
  ],
});
