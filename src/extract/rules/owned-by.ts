import { noun, relation, verb } from '../frames.js';
import { COMPANIES, PART_OF_FIRM } from './word-lists.js';

export const ownedBy = relation({
  name: 'OWNED_BY',
  definition: 'the subject is owned by the object',
  subjects: ['Organization', 'Product', 'Place', 'Work/Document', 'Event'],
  objects: ['Person', 'Organization', 'Group', 'Place'],
  inverse: 'OWNER_OF',
  aspect: 'state',
  wikidata: 'P127',
  frames: [
    verb('own, control', 'patient', 'agent | hyphen', { lacking: { 'patient | time': PART_OF_FIRM }, without: ['degree'] }),
    verb('belong', 'agent', 'to', { subjectTypes: ['Organization', 'Product', 'Work/Document'], lacking: { agent: PART_OF_FIRM } }),
    noun('owner, proprietor, majority owner, sole owner, co-owner', 'of | poss | compound', 'same'),
    noun('joint venture, venture', 'same', 'of | between', { subjectTypes: ['Organization'], objectTypes: ['Organization'] }),
    noun(COMPANIES + ', railway', 'same', 'poss | demonym | compound', { words: 'state', objectTypes: ['Place'], country: true }),
    noun('sovereign wealth fund, sovereign fund, wealth fund', 'same', 'poss | demonym', { objectTypes: ['Place'], country: true }),
  ],
});
