import { noun, relation, verb } from '../frames.js';

export const supplies = relation({
  name: 'SUPPLIES',
  definition: 'the subject supplies goods, services or parts to the object',
  subjects: ['Organization', 'Person', 'Place'],
  objects: ['Organization', 'Person', 'Place', 'Group'],
  aspect: 'state',
  frames: [
    verb('supply, provide, deliver, sell, furnish, equip, export, ship', 'agent', 'to | recipient', { subjectTypes: ['Organization'], objectTypes: ['Organization'] }),
    verb('supply, equip, serve', 'agent', 'patient', { objectTypes: ['Organization', 'Place'] }),
    verb('buy, purchase, source, order, get, import', 'from', 'agent', { subjectTypes: ['Organization'], objectTypes: ['Organization'] }),
    noun('supplier, vendor, provider', 'holder', 'to | of | poss', { objectTypes: ['Organization'] }),
    noun('customer, client, buyer', 'of | poss', 'holder', { subjectTypes: ['Organization'], objectTypes: ['Organization'] }),
  ],
});
