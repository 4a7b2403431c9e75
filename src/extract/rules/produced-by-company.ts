import { relation, verb } from '../frames.js';

export const producedByCompany = relation({
  name: 'PRODUCED_BY_COMPANY',
  definition: 'production company of the work',
  subjects: ['Work/Document'],
  objects: ['Organization'],
  wikidata: 'P272',
  frames: [
    verb('produce, make', 'patient', 'agent', { subjectTypes: ['Work/Document'], objectTypes: ['Organization'] }),
  ],
});
