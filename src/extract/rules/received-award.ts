import { noun, relation, verb } from '../frames.js';
import { AWARDS } from './word-lists.js';

export const receivedAward = relation({
  name: 'RECEIVED_AWARD',
  definition: 'the award that the subject received',
  subjects: ['Person', 'Organization', 'Work/Document', 'Product'],
  objects: ['Work/Document', 'Event', 'Organization'],
  wikidata: 'P166',
  frames: [
    verb('win, receive, get, earn, take, claim, share, accept, scoop, collect, land, bag, pick up, secure, retain, lift, accept', 'agent', 'patient', { objectWords: AWARDS }),
    verb('award, present, give, hand', 'patient | recipient', 'patient', { objectWords: AWARDS }),
    verb('honour, honor, recognise, recognize', 'patient', 'with', { objectWords: AWARDS }),
    verb('win, receive, earn', 'for', 'patient', { subjectTypes: ['Work/Document', 'Product'], objectWords: AWARDS }),
    verb('go', 'to', 'agent', { objectWords: AWARDS }),
    noun('winner, laureate, recipient', 'holder', 'of | compound', { objectWords: AWARDS }),
  ],
});
