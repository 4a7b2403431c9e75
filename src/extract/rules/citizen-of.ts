import { noun, relation, verb } from '../frames.js';
import { PEOPLE, STATE_POSTS } from './word-lists.js';

/** Posts and parts that an adjective of nationality places, saying nothing of who holds them: "its Chinese manager". */
const OFFICES =
  'head, boss, chief, manager, director, correspondent, executive, spokesman, spokeswoman, spokesperson, secretary, editor, representative, importer, distributor, partner, rival, counterpart, fan, ally, friend, critic, client, ' +
  'agent, publisher, officer, official, commissioner, bureau, owner, operator, host, representative, equivalent, adviser, advisor, expert, veteran, specialist, translator, customer, immigrant, emigrant, descent, origin, exile, refugee, émigré, emigre, expat, expatriate, resident, subsidiary, unit, arm';

export const citizenOf = relation({
  name: 'CITIZEN_OF',
  definition: 'the subject holds the citizenship or nationality of the object',
  subjects: ['Person', 'Group'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P27',
  frames: [
    noun('citizen, national', 'holder', 'of | compound | poss | demonym'),
    noun('person, man, woman, ' + PEOPLE, 'holder', 'demonym', { subjectTypes: ['Person'], country: true, regardless: true, tense: 'present' }),
    noun(STATE_POSTS, 'holder', 'demonym | poss | of | compound', { subjectTypes: ['Person'], country: true, regardless: true, tense: 'present', confidence: 0.8 }),
    noun('*', 'same', 'demonym', { subjectTypes: ['Person'], country: true, regardless: true, tense: 'present', words: 'a, an, the, young, old, former', lacking: { self: OFFICES }, confidence: 0.85 }),
    noun('*name', 'holder', 'demonym', { subjectTypes: ['Person'], country: true, regardless: true, tense: 'present' }),
    noun('*name', 'holder', 'poss', { subjectTypes: ['Person'], country: true, regardless: true, tense: 'present', confidence: 0.8 }),
    noun('*name', 'holder', 'same', { subjectTypes: ['Person'], objectTypes: ['Place'], nationality: true, regardless: true, tense: 'present', confidence: 0.85 }),
    verb('take, hold, have, acquire, get, gain, receive', 'agent', 'patient>demonym | patient>compound | patient>of', { subjectTypes: ['Person'], having: { patient: 'citizenship, nationality, passport' }, country: true }),
  ],
});
