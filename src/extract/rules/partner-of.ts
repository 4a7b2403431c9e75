import { noun, relation, verb, type FrameOptions } from '../frames.js';

const FIRMS: FrameOptions = { subjectTypes: ['Organization'], objectTypes: ['Organization'] };
const PEOPLE: FrameOptions = { subjectTypes: ['Person'], objectTypes: ['Person'] };
const ALLIANCES = 'partnership, alliance, collaboration, joint venture, tie-up, tie up, venture, co-operation, cooperation, pact';
const TOGETHER = 'develop, co-develop, design, build, create, make, write, work, produce, train, launch, research, run, test';

export const partnerOf = relation({
  name: 'PARTNER_OF',
  definition: 'business or project partners',
  subjects: ['Organization', 'Person', 'Product'],
  objects: ['Organization', 'Person'],
  symmetric: true,
  aspect: 'state',
  frames: [
    verb('partner, partner up, team up, team, collaborate, cooperate, co-operate, ally, join forces, link up, tie up', 'agent', 'with'),
    verb('partner, team up, collaborate, cooperate, co-operate', 'agent', 'agent'),
    verb('join', 'agent', 'agent | with', { having: { patient: 'force, hand' } }),
    verb(TOGETHER, 'agent', 'with', FIRMS),
    verb(TOGETHER, 'agent', 'with', PEOPLE),
    verb('sell, distribute, market', 'agent', 'through | via', { ...FIRMS, habitual: true }),
    verb('unveil, announce, launch, create, form, set up, build, plan, develop, agree, start, run, own, operate', 'agent', 'agent', { ...FIRMS, having: { 'patient>compound | patient>for>compound | for>compound | on>compound': 'joint' } }),
    verb('cut, sever, end, break', 'agent', 'with', { ...FIRMS, having: { patient: 'tie, relationship, partnership' }, tense: 'past' }),
    noun('partner, ally, collaborator', 'same', 'of | poss | compound | hyphen', { subjectTypes: ['Organization'], objectTypes: ['Organization', 'Product'] }),
    noun('business partner, collaborator, co-author, coauthor', 'same', 'of | poss', PEOPLE),
    noun('partner', 'same', 'poss', { ...PEOPLE, having: { in: 'business, firm, venture, company, practice, enterprise' } }),
    noun('exclusive importer, importer, exclusive distributor, sole distributor, distributor', 'same', 'of | poss', FIRMS),
    verb('include', 'agent>poss | agent>of', 'patient', { having: { agent: 'partner' }, objectTypes: ['Organization'] }),
    noun(ALLIANCES, 'poss | holder | between', 'with | and'),
    noun(ALLIANCES, 'between | of | holder', 'between | of | holder', FIRMS),
  ],
});
