import { relation, verb } from '../frames.js';

export const awardedContractTo = relation({
  name: 'AWARDED_CONTRACT_TO',
  definition: 'the subject awarded a contract or grant to the object',
  subjects: ['Organization', 'Place', 'Person'],
  objects: ['Organization', 'Person'],
  frames: [
    verb('award, give, hand, grant', 'agent', 'to | recipient', { having: { patient: 'contract, grant, order, tender, licence, license' } }),
    verb('hire, contract, commission', 'agent', 'patient', { objectTypes: ['Organization'] }),
    verb('win, receive, secure, land, get', 'from', 'agent', { having: { patient: 'contract, grant, order, tender' } }),
    verb('award', 'agent', 'patient', { objectTypes: ['Organization'] }),
  ],
});
