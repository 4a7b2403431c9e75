import { relation, verb } from '../frames.js';

export const playsInLeague = relation({
  name: 'PLAYS_IN_LEAGUE',
  definition: 'league of the team or player',
  subjects: ['Organization', 'Person'],
  objects: ['Organization', 'Event'],
  aspect: 'state',
  wikidata: 'P118',
  frames: [
    verb('play, compete', 'agent', 'in', { objectWords: 'league, division, liga, bundesliga, conference, serie, championship' }),
  ],
});
