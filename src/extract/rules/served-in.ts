import { relation, verb } from '../frames.js';

export const servedIn = relation({
  name: 'SERVED_IN',
  definition: 'branch of the military',
  subjects: ['Person'],
  objects: ['Organization'],
  aspect: 'state',
  wikidata: 'P241',
  frames: [
    verb('serve, enlist', 'agent', 'in | with', { subjectTypes: ['Person'], objectWords: 'army, navy, force, marine, marines, guard, corps, regiment, military' }),
  ],
});
