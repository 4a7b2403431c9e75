import { noun, relation, verb } from '../frames.js';

/** What nobody calls what he likes. */
const INSULTS =
  'parasite, coward, liar, mistake, disgrace, disaster, joke, sham, farce, scandal, outrage, failure, censorship, insult, betrayal, nonsense, folly, fraud, thief, traitor, bully, tyrant, menace, hypocrite, vandal, crook, ' +
  'catastrophe, mess, shambles, stunt, gimmick, travesty, charade, abomination, monstrosity, irresponsible, shameful, unfair, reckless, wrong, cowardly, absurd, ridiculous, disgraceful, unacceptable, outrageous, ' +
  'misguided, touch, flawed, incompetent, dishonest, corrupt, arrogant, cruel, dangerous, illegal, unlawful, racist, sexist, dull, boring, soggy, weak, poor, disappointing, terrible, awful, dreadful, clumsy, tedious';

export const criticized = relation({
  name: 'CRITICIZED',
  definition: 'the subject criticises the object',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Person', 'Organization', 'Group', 'Place', 'Product', 'Work/Document'],
  frames: [
    verb('criticize, criticise, condemn, attack, slam, blast, denounce, rebuke, lambast, lambaste, deplore, decry, censure, deride, rubbish, berate, mock, fault, savage, pan, ridicule', 'agent', 'patient'),
    verb('complain', 'agent', 'about', { without: ['to'], objectTypes: ['Person', 'Organization', 'Product'] }),
    verb('call, brand, label, dub, find, consider, declare', 'agent', 'patient', { having: { verdict: INSULTS }, subjectTypes: ['Person', 'Organization', 'Group'] }),
    verb('describe, dismiss, denounce, blast, deride', 'agent', 'patient', { having: { as: INSULTS }, subjectTypes: ['Person', 'Organization', 'Group'] }),
    noun('critic', 'same', 'of'),
    noun('criticism', 'by | from | poss', 'of'),
    verb('face, draw, attract', 'from | patient>from', 'agent', { having: { patient: 'criticism' } }),
  ],
});
