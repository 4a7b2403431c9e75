import { noun, relation, verb } from '../frames.js';

export const foundedOn = relation({
  name: 'FOUNDED_ON',
  definition: 'the date on which the organisation was founded',
  subjects: ['Organization'],
  objects: ['Date'],
  wikidata: 'P571',
  frames: [
    verb('found, co-found, cofound, establish, set up, start, start up, create, launch, form, incorporate', 'patient', 'in | on | time'),
    noun('founding, foundation, creation, establishment', 'of | poss', 'in | on'),
  ],
});
