import { noun, relation, verb } from '../frames.js';

export const ruledAgainst = relation({
  name: 'RULED_AGAINST',
  definition: 'a judge or court decided against the object',
  subjects: ['Person', 'Organization'],
  objects: ['Person', 'Organization', 'Group', 'Place'],
  frames: [
    verb('rule, decide, find', 'agent', 'against'),
    verb('convict, sentence, order', 'agent', 'patient', { subjectTypes: ['Organization', 'Person'] }),
    noun('ruling, verdict, judgment, decision', 'by | poss | holder', 'against'),
  ],
});
