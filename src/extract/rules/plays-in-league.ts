import { noun, relation, verb } from '../frames.js';

const LEAGUES = 'league, division, liga, ligue, bundesliga, conference, serie, championship, premiership, eredivisie, mls, nba, nfl, nhl';

export const playsInLeague = relation({
  name: 'PLAYS_IN_LEAGUE',
  definition: 'league of the team or player',
  subjects: ['Organization', 'Person'],
  objects: ['Organization', 'Event'],
  aspect: 'state',
  wikidata: 'P118',
  frames: [
    verb('play, compete', 'agent', 'in', { objectWords: LEAGUES }),
    noun('*name', 'same', 'of | in', { objectWords: LEAGUES, subjectTypes: ['Organization'] }),
    noun('side, team, club, champion, striker, midfielder, defender, goalkeeper', 'same', 'compound | in | of', { objectWords: LEAGUES }),
    verb('score', 'agent', 'in', { objectWords: LEAGUES, subjectTypes: ['Person'] }),
  ],
});
