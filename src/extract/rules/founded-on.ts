import { noun, relation, verb } from '../frames.js';
import { COMPANIES } from './word-lists.js';

export const foundedOn = relation({
  name: 'FOUNDED_ON',
  definition: 'the date on which the organisation was founded',
  subjects: ['Organization'],
  objects: ['Date'],
  wikidata: 'P571',
  frames: [
    verb('found, co-found, establish, set up, start, create, launch', 'patient', 'in | on | time'),
    noun('*name, ' + COMPANIES, 'holder', 'since'),
  ],
});
