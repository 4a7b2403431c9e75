import { noun, relation, verb } from '../frames.js';

export const crewMemberOf = relation({
  name: 'CREW_MEMBER_OF',
  definition: 'the subject flew or serves aboard the object',
  subjects: ['Person'],
  objects: ['Product', 'Event'],
  aspect: 'state',
  wikidata: 'P1029',
  frames: [
    noun('commander, pilot, crew member, astronaut, co-pilot', 'holder', 'of | aboard | on', { objectTypes: ['Product', 'Event'] }),
    verb('fly, travel, sail, serve', 'agent', 'aboard | on | in', { subjectTypes: ['Person'], objectTypes: ['Product'] }),
  ],
});
