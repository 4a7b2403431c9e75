import { noun, relation, verb } from '../frames.js';

/** Who claims something before a court or the law. */
const PLAINTIFFS = 'prosecutor, plaintiff, claimant, shareholder, investigator, detective, police, regulator, watchdog, lawyer, attorney, solicitor, widow, victim, family, lawsuit, suit';

export const accused = relation({
  name: 'ACCUSED',
  definition: 'the subject accuses the object of something',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place', 'Product'],
  frames: [
    verb('accuse, blame, indict, suspect', 'agent', 'patient'),
    verb('charge', 'agent', 'patient', { without: ['for'], objectTypes: ['Person', 'Organization', 'Group'] }),
    verb('allege', 'agent', 'complement', { subjectTypes: ['Person', 'Organization', 'Group'], objectTypes: ['Person', 'Organization', 'Group'] }),
    verb('claim', 'agent', 'complement', { subjectTypes: ['Person', 'Organization', 'Group'], objectTypes: ['Person', 'Organization', 'Group'], subjectCalled: PLAINTIFFS, confidence: 0.8 }),
    verb('sue', 'agent', 'patient', { having: { charge: 'allege, claim, accuse, charge, argue' } }),
    verb('deny, reject, dismiss, refute, rebut, dispute, rubbish', 'patient>poss | patient>by | patient>from', 'agent', { having: { patient: 'accusation, allegation, claim, charge' }, subjectTypes: ['Person', 'Organization', 'Group', 'Place'], objectTypes: ['Person', 'Organization', 'Group', 'Product'] }),
    verb('name, identify', 'agent', 'patient | as', { having: { 'patient | as': 'suspect, culprit' }, objectTypes: ['Person', 'Organization', 'Group'] }),
    verb('file, lodge', 'agent', 'against | patient>against', { having: { patient: 'complaint, accusation, charge' } }),
    noun('complaint', 'by | from | poss', 'against'),
    noun('accusation, allegation, charge, claim', 'by | from | poss', 'against'),
    verb('face, deal', 'from | patient>from | with>from', 'agent', { having: { 'patient | with': 'accusation, allegation, charge, claim' } }),
    verb('complain', 'agent', 'about', { filled: 'to', objectTypes: ['Person', 'Organization', 'Group', 'Product'] }),
    verb('make, level', 'agent', 'against', { having: { patient: 'accusation, allegation, charge' } }),
  ],
});
