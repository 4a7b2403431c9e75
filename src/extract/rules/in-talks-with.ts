import { noun, relation, verb } from '../frames.js';
import { TALKS } from './word-lists.js';

export const inTalksWith = relation({
  name: 'IN_TALKS_WITH',
  definition: 'negotiations between the two',
  subjects: ['Person', 'Organization', 'Place', 'Group'],
  objects: ['Person', 'Organization', 'Place', 'Group'],
  symmetric: true,
  aspect: 'state',
  frames: [
    noun(TALKS, 'holder | poss | of', 'with'),
    noun(TALKS, 'between', 'between'),
    verb('negotiate, talk', 'agent', 'with'),
    noun(TALKS, 'holder', 'holder', { subjectTypes: ['Organization', 'Person'] }),
  ],
});
