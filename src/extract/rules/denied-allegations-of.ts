import { relation, verb } from '../frames.js';
import { ACCUSATIONS } from './word-lists.js';

export const deniedAllegationsOf = relation({
  name: 'DENIED_ALLEGATIONS_OF',
  definition: 'the subject denies what the object alleges',
  subjects: ['Person', 'Organization', 'Group', 'Product', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place', 'Work/Document'],
  frames: [
    verb('deny, reject, dispute, rebut, refute, dismiss, rubbish', 'agent', 'patient>poss | patient>of | patient>by | patient>from | patient>in | from | by | in', { having: { patient: ACCUSATIONS }, objectTypes: ['Person', 'Organization', 'Group', 'Work/Document'] }),
    verb('deny, reject, dispute, rebut, refute', 'agent', 'patient', { having: { patient: ACCUSATIONS + ', it, this, that, which, involvement, infringement, guilt, misconduct, negligence, liability, fraud, breach' }, textObject: true }),
  ],
});
