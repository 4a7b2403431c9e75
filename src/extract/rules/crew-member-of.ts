import { noun, relation, verb } from '../frames.js';
import { VEHICLES } from './word-lists.js';

export const crewMemberOf = relation({
  name: 'CREW_MEMBER_OF',
  definition: 'the subject flew or serves aboard the object',
  subjects: ['Person'],
  objects: ['Product', 'Event'],
  aspect: 'state',
  wikidata: 'P1029',
  frames: [
    noun('commander, pilot, crew member, astronaut, cosmonaut, flight engineer, co-pilot, captain, skipper, first mate, navigator, mission specialist, payload specialist, crewman, sailor', 'holder', 'of | aboard | on | poss | compound', { subjectTypes: ['Person'], objectTypes: ['Product'], objectCalled: VEHICLES }),
    noun('commander, pilot, crew member, astronaut, co-pilot', 'holder', 'of | aboard | on', { objectTypes: ['Event'] }),
    verb('fly, travel, sail, serve, ride, launch, return, arrive, lift off, blast off, reach', 'agent', 'aboard | on | in', { subjectTypes: ['Person'], objectTypes: ['Product'], objectCalled: VEHICLES }),
    verb('command, pilot, captain, skipper, steer, crew, fly', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Product'], objectCalled: VEHICLES }),
    noun('*name', 'same', 'vehicle', { subjectTypes: ['Person'], words: 'aboard', copular: true, confidence: 0.75 }),
    noun('*name', 'same', 'aboard', { subjectTypes: ['Person'], objectTypes: ['Product'], copular: true }),
  ],
});
