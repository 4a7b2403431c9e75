import { noun, relation, verb } from '../frames.js';

export const playedFor = relation({
  name: 'PLAYED_FOR',
  definition: 'the team of the athlete',
  subjects: ['Person'],
  objects: ['Organization'],
  aspect: 'state',
  wikidata: 'P54',
  frames: [
    verb('play, score, sign, debut, turn out, appear', 'agent', 'for', { subjectTypes: ['Person'] }),
    noun('striker, midfielder, defender, goalkeeper, forward, winger, captain, player, quarterback, pitcher, guard, center, shortstop, batsman, bowler, wicketkeeper, fullback, full-back, centre-back, receiver, linebacker, playmaker, goalie', 'holder', 'of | compound | poss | for', { objectTypes: ['Organization'] }),
    verb('sign', 'patient', 'agent', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
  ],
});
