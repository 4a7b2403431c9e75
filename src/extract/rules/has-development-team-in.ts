import { noun, relation, verb } from '../frames.js';

export const hasDevelopmentTeamIn = relation({
  name: 'HAS_DEVELOPMENT_TEAM_IN',
  definition: 'the organisation’s development team sits in the place',
  subjects: ['Organization'],
  objects: ['Place'],
  aspect: 'state',
  frames: [
    verb('base, locate, sit, work, situate', 'patient>poss | agent>poss | patient>of | agent>of', 'in', { having: { 'patient | agent': 'team, group, staff, engineer, developer, division, department' }, phraseWords: 'development, engineering, research, software, advancement, developer, engineer, r&d, design' }),
    verb('have, keep, employ, maintain', 'agent', 'in', { having: { patient: 'team, engineer, developer' }, phraseWords: 'development, engineering, engineer, developer, r&d' }),
    noun('development team, engineering team, research team, engineer, developer, product team, design team', 'poss | of | compound', 'in'),
    noun('development team, engineering team', 'topic', 'in'),
  ],
});
