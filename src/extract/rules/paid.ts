import { noun, relation, verb } from '../frames.js';

export const paid = relation({
  name: 'PAID',
  definition: 'the subject pays the object money',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place'],
  frames: [
    verb('pay', 'agent', 'recipient | to | patient', { lacking: { patient: 'tribute, attention, visit, homage, respect, service, compliment, heed, price' } }),
    verb('give, donate, hand, transfer, wire', 'agent', 'recipient | to', { having: { patient: 'million, billion, thousand, m, bn, money, cash, bribe' } }),
    noun('payment', 'by | from | poss', 'to'),
  ],
});
