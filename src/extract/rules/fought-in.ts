import { noun, relation, verb } from '../frames.js';

export const foughtIn = relation({
  name: 'FOUGHT_IN',
  definition: 'battle or war that the subject took part in',
  subjects: ['Person', 'Organization', 'Group', 'Place'],
  objects: ['Event'],
  wikidata: 'P607',
  frames: [
    verb('fight, serve', 'agent', 'in | at', { objectTypes: ['Event'] }),
    noun('veteran', 'holder', 'of', { objectTypes: ['Event'] }),
  ],
});
