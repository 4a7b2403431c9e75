import { relation, verb } from '../frames.js';

export const foundedIn = relation({
  name: 'FOUNDED_IN',
  definition: 'the place where the organisation was founded',
  subjects: ['Organization'],
  objects: ['Place'],
  wikidata: 'P740',
  frames: [
    verb('found, co-found, cofound, establish, set up, start, start up, create, incorporate, form', 'patient', 'in | hyphen'),
  ],
});
