import { noun, relation, verb } from '../frames.js';

export const acquired = relation({
  name: 'ACQUIRED',
  definition: 'the subject bought the object, or control of it',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Organization', 'Product', 'Place', 'Work/Document'],
  inverse: 'ACQUIRED_BY',
  frames: [
    verb('acquire, buy, purchase, take over, snap up, buy out, buy up', 'agent', 'patient'),
    verb('take, gain, win', 'agent', 'of', { having: { patient: 'control, ownership' } }),
    noun('acquisition, purchase, takeover, buyout', 'by | poss | holder', 'of | compound'),
    noun('buyer, acquirer, purchaser', 'holder', 'of | poss | compound'),
  ],
});
