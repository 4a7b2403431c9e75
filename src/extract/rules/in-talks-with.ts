import { noun, relation, verb, type FrameOptions } from '../frames.js';
import { BUYING, DEALS, SELLING, TALKS } from './word-lists.js';

const FIRMS_OR_PEOPLE: FrameOptions = { subjectTypes: ['Organization', 'Person'], objectTypes: ['Organization', 'Person'] };

export const inTalksWith = relation({
  name: 'IN_TALKS_WITH',
  definition: 'negotiations between the two',
  subjects: ['Person', 'Organization', 'Place', 'Group'],
  objects: ['Person', 'Organization', 'Place', 'Group'],
  symmetric: true,
  aspect: 'state',
  frames: [
    noun(TALKS, 'holder | poss | of', 'with'),
    noun(TALKS, 'between | among', 'between | among'),
    noun(TALKS, 'holder', 'holder', FIRMS_OR_PEOPLE),
    verb('negotiate', 'agent', 'with'),
    verb('talk', 'agent', 'with | to', FIRMS_OR_PEOPLE),
    verb('discuss, negotiate', 'agent', 'with | patient>with', { ...FIRMS_OR_PEOPLE, having: { patient: DEALS } }),
    verb('discuss, negotiate', 'agent', 'agent', { ...FIRMS_OR_PEOPLE, having: { patient: DEALS } }),
    verb(BUYING, 'agent', 'from', { ...FIRMS_OR_PEOPLE, under: TALKS }),
    verb(SELLING, 'agent', 'to', { ...FIRMS_OR_PEOPLE, under: TALKS }),
    verb(['merge, combine, partner', BUYING].join(), 'agent', 'patient | with', { subjectTypes: ['Organization'], objectTypes: ['Organization'], under: TALKS, without: ['from'] }),
  ],
});
