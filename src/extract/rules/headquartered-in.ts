import { noun, relation, verb } from '../frames.js';
import { COMPANIES } from './word-lists.js';

const HEADQUARTERS = 'headquarters, head office, seat, base, hq';

export const headquarteredIn = relation({
  name: 'HEADQUARTERED_IN',
  definition: 'the organisation has its seat or base in the place',
  subjects: ['Organization'],
  objects: ['Place'],
  inverse: 'SEAT_OF',
  aspect: 'state',
  wikidata: 'P159',
  frames: [
    verb('base, headquarter', 'patient | agent', 'in | at | out of | near | hyphen'),
    verb('run, manage', 'patient', 'from | out of', { subjectTypes: ['Organization'] }),
    verb('move, relocate, shift, transfer', 'agent', 'to', { having: { patient: HEADQUARTERS } }),
    verb('have, keep, set up, establish, retain, maintain', 'agent', 'in | at', { having: { patient: HEADQUARTERS } }),
    noun(HEADQUARTERS, 'of | poss | compound', 'in | at'),
    noun('home, hometown, home town, home city', 'of | poss', 'same', { subjectTypes: ['Organization'] }),
    noun('*name', 'same', 'of', { subjectTypes: ['Organization'], country: false }),
    noun(COMPANIES, 'same', 'compound', { subjectTypes: ['Organization'], country: false }),
    noun('company, firm, start-up, startup, start up, business, group, conglomerate, giant', 'same', 'in', { subjectTypes: ['Organization'], country: false, confidence: 0.85 }),
  ],
});
