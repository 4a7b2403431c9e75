import { noun, relation, verb } from '../frames.js';
import { BUYING, SELLING } from './word-lists.js';

export const valuedAt = relation({
  name: 'VALUED_AT',
  definition: 'a valuation or price put on the subject',
  subjects: ['Organization', 'Product', 'Place', 'Work/Document'],
  objects: ['Quantity'],
  frames: [
    verb('value, price', 'patient', 'at'),
    verb([BUYING, SELLING].join(), 'patient', 'for', { regardless: true }),
    noun('valuation', 'of | poss | holder', 'of'),
    verb('raise', 'agent', 'at>of', { having: { at: 'valuation' } }),
    noun('purchase, acquisition, takeover, buyout, deal, sale, bid, offer, takeover bid, takeover offer', 'of | for', 'for | compound | count | of', { regardless: true }),
    noun('sale', 'holder', 'for', { regardless: true, subjectTypes: ['Organization', 'Product', 'Work/Document'] }),
  ],
});
