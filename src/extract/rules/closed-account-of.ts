import { relation, verb } from '../frames.js';

export const closedAccountOf = relation({
  name: 'CLOSED_ACCOUNT_OF',
  definition: 'the subject closed the account of the object',
  subjects: ['Organization', 'Person', 'Product'],
  objects: ['Person', 'Organization', 'Group'],
  frames: [
    verb('close, close down, shut, shut down, suspend, delete, terminate, disable, freeze', 'agent', 'patient>of | patient>poss', { having: { patient: 'account' } }),
  ],
});
