import { noun, relation, verb } from '../frames.js';

const CONTRACT = 'contract, grant, order, tender, licence, license';

export const awardedContractTo = relation({
  name: 'AWARDED_CONTRACT_TO',
  definition: 'the subject awarded a contract or grant to the object',
  subjects: ['Organization', 'Place', 'Person'],
  objects: ['Organization', 'Person'],
  frames: [
    verb('award, give, hand, grant', 'agent', 'to | recipient', { having: { patient: CONTRACT } }),
    verb('award, give, hand, grant', 'agent', 'patient', { objectTypes: ['Organization'], having: { patient: CONTRACT } }),
    verb('hire, contract, commission', 'agent', 'patient', { objectTypes: ['Organization'], subjectTypes: ['Organization'] }),
    verb('win, receive, secure, land, get', 'from | patient>from', 'agent', { having: { patient: CONTRACT } }),
    verb('award', 'agent', 'patient', { objectTypes: ['Organization'] }),
    verb('pick, choose, select, tap', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Organization'], having: { purpose: 'build, handle, supply, provide, make, deliver, manage, store, run, host, design, process, operate, maintain, develop' } }),
    verb('select, choose, pick', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Organization'], having: { for: 'award, contract, grant, negotiation, tender' }, modality: 'planned' }),
    verb('pass over, reject, overlook', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Organization'], governedBy: 'award', polarity: 'negated' }),
    noun(CONTRACT, 'from', 'holder', { subjectTypes: ['Organization'], objectTypes: ['Organization'] }),
  ],
});
