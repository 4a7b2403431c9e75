import { noun, relation, verb } from '../frames.js';

const OFFICIAL = 'commission, court, authority, government, council, ministry, parliament, union, department, agency, ftc, congress, city, bank';
const RIVALS = 'rival, competitor, archrival, arch-rival, arch rival, challenger, opponent, nemesis';

export const competesWith = relation({
  name: 'COMPETES_WITH',
  definition: 'competitors or rivals',
  subjects: ['Organization', 'Person', 'Product'],
  objects: ['Organization', 'Person', 'Product'],
  symmetric: true,
  aspect: 'state',
  frames: [
    verb('compete, vie, battle', 'agent', 'with | against'),
    verb('compete, vie', 'agent', 'agent'),
    verb('rival, challenge', 'agent', 'patient', { objectTypes: ['Product'] }),
    verb('rival, undercut', 'agent', 'patient', { subjectTypes: ['Organization', 'Product'], objectTypes: ['Organization', 'Product'] }),
    verb('take on', 'agent', 'patient', { subjectTypes: ['Organization', 'Product'], objectTypes: ['Organization', 'Product'], objectWordsNot: OFFICIAL }),
    verb('beat, defeat, outbid, outsell, overtake, unseat, oust', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Organization'], tense: 'present' }),
    verb('beat, defeat, unseat, oust', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Person'], tense: 'present' }),
    verb('face, meet', 'agent', 'from | patient>from', { having: { patient: 'competition, challenge' }, objectTypes: ['Organization', 'Product'] }),
    verb('count, see, regard, list', 'agent', 'patient', { having: { 'as | among': RIVALS } }),
    verb('include', 'agent>poss | agent>of', 'patient', { having: { agent: RIVALS } }),
    noun(RIVALS + ', competition', 'same', 'of | poss | to | compound'),
    noun(RIVALS, 'same', 'same', { plural: true, copular: true, without: ['poss', 'of'] }),
    noun('rival, competitor', 'same', 'focus', { without: ['poss', 'of', 'to', 'compound'], copular: false, subjectTypes: ['Organization'], objectTypes: ['Organization'], confidence: 0.75 }),
    noun('rivalry, competition, fight, battle, race, price war, contest, duel', 'poss | holder', 'with | against', { subjectTypes: ['Organization'], objectTypes: ['Organization'] }),
    noun('rivalry, competition, battle, race, price war, contest, duel', 'between', 'between', { subjectTypes: ['Organization', 'Person'], objectTypes: ['Organization', 'Person'] }),
  ],
});
