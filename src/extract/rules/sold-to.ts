import { noun, relation, verb } from '../frames.js';
import { BUYING, SELLING } from './word-lists.js';

export const soldTo = relation({
  name: 'SOLD_TO',
  definition: 'the subject sold an asset to the object',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Person', 'Organization', 'Group'],
  frames: [
    verb(SELLING, 'agent', 'to | recipient', { asset: true }),
    verb(BUYING, 'from', 'agent', { asset: true }),
    noun('acquisition, purchase, takeover, buyout', 'from', 'by | poss | holder'),
    noun('sale, disposal, divestment, divestiture', 'by | poss | holder', 'to', { filled: 'of' }),
  ],
});
