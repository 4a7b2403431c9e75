import { noun, relation, verb } from '../frames.js';

export const receivedAward = relation({
  name: 'RECEIVED_AWARD',
  definition: 'the award that the subject received',
  subjects: ['Person', 'Organization', 'Work/Document', 'Product'],
  objects: ['Work/Document', 'Event', 'Organization'],
  wikidata: 'P166',
  frames: [
    verb('win, receive, get, earn, take, claim', 'agent', 'patient', { objectWords: 'award, prize, medal, grammy, oscar, emmy, cup, honour, honor, trophy, nobel, bafta, pulitzer, fellowship' }),
    verb('award, present', 'patient | recipient', 'patient', { objectWords: 'award, prize, medal, grammy, oscar, emmy, cup, honour, honor, trophy, nobel' }),
    noun('winner, laureate, recipient', 'holder', 'of | compound', { objectWords: 'award, prize, medal, grammy, oscar, emmy, cup, honour, honor, trophy, nobel, bafta, pulitzer' }),
  ],
});
