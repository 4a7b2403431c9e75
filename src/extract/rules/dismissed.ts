import { noun, relation, verb } from '../frames.js';

export const dismissed = relation({
  name: 'DISMISSED',
  definition: 'the subject removed the object from a post',
  subjects: ['Organization', 'Person', 'Place', 'Group'],
  objects: ['Person', 'Group'],
  frames: [
    verb('dismiss, fire, sack, oust, remove, push out, lay off, suspend, axe, force out, expel, depose, ditch, eject', 'agent', 'patient', { objectTypes: ['Person'], subjectTypes: ['Organization', 'Place', 'Group', 'Person'] }),
    verb('remove', 'agent', 'patient', { objectTypes: ['Person'], governedBy: 'vote', confidence: 0.93 }),
    verb('dismiss, fire, sack, oust, remove, lay off, suspend, axe, expel, let go, kick out, drop', 'from | as>of | as>at | as>poss | from>of', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Person'], without: ['agent'] }),
    noun('dismissal, sacking, ouster, removal, firing', 'by', 'of | poss', { objectTypes: ['Person'] }),
  ],
});
