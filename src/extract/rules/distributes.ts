import { noun, relation, verb } from '../frames.js';

export const distributes = relation({
  name: 'DISTRIBUTES',
  definition: 'the subject carries, streams or sells the object',
  subjects: ['Organization'],
  objects: ['Product', 'Work/Document'],
  aspect: 'state',
  wikidata: 'P750',
  frames: [
    verb('distribute, stream, carry, air, broadcast, stock, sell, show, screen', 'agent', 'patient', { objectTypes: ['Product', 'Work/Document'] }),
    noun('distributor, reseller, dealer, importer', 'holder', 'of | poss | for'),
  ],
});
