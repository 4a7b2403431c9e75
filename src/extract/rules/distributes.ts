import { noun, relation, verb } from '../frames.js';

export const distributes = relation({
  name: 'DISTRIBUTES',
  definition: 'the subject carries, streams or sells the object',
  subjects: ['Organization'],
  objects: ['Product', 'Work/Document'],
  aspect: 'state',
  wikidata: 'P750',
  frames: [
    verb('distribute, stream, carry, air, broadcast, stock, restock, screen, import, retail, syndicate', 'agent', 'patient'),
    verb('show, release, run', 'agent', 'patient', { objectTypes: ['Work/Document'] }),
    verb('sell, market', 'agent', 'patient', { habitual: true }),
    verb('stream', 'on', 'agent | patient', { objectTypes: ['Work/Document', 'Product'] }),
    noun('distributor, reseller, dealer, importer, stockist, retailer', 'same', 'of | poss | for | behind'),
  ],
});
