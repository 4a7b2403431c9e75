import { noun, relation, verb } from '../frames.js';
import { JUDGES } from './word-lists.js';

export const ruledAgainst = relation({
  name: 'RULED_AGAINST',
  definition: 'a judge or court decided against the object',
  subjects: ['Person', 'Organization'],
  objects: ['Person', 'Organization', 'Group', 'Place'],
  frames: [
    verb('rule, decide, find', 'agent', 'against'),
    verb('convict, sentence, jail', 'agent', 'patient', { objectTypes: ['Person', 'Organization', 'Group'] }),
    verb('order', 'agent', 'patient', { subjectWords: JUDGES, objectTypes: ['Person', 'Organization', 'Group'] }),
    verb('reject, dismiss, throw out, deny', 'agent', 'patient>by | patient>of | patient>poss | patient>from | by', { subjectWords: JUDGES, having: { patient: 'claim, appeal, complaint, protest, challenge, bid, case, suit, lawsuit, petition, request, application' } }),
    noun('ruling, verdict, judgment, decision', 'by | poss', 'against'),
  ],
});
