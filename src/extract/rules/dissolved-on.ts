import { relation, verb } from '../frames.js';

export const dissolvedOn = relation({
  name: 'DISSOLVED_ON',
  definition: 'date on which the organisation ended',
  subjects: ['Organization'],
  objects: ['Date'],
  wikidata: 'P576',
  frames: [
    verb('dissolve, disband, liquidate, close, shut, shut down, fold, wind up, close down, shut up shop', 'agent', 'on | in | time', { subjectTypes: ['Organization'], without: ['patient'] }),
    verb('dissolve, disband, liquidate, close, shut, shut down, wind up, close down, abolish', 'patient', 'on | in | time', { subjectTypes: ['Organization'] }),
    verb('go', 'agent', 'on | in | time', { words: 'dark, bust, under', subjectTypes: ['Organization'] }),
    verb('trade, publish', 'agent', 'on | in | time', { governedBy: 'cease, stop', subjectTypes: ['Organization'] }),
    verb('cease', 'agent', 'on | in | time', { having: { patient: 'operation, trading, trade, publication, production, business' }, subjectTypes: ['Organization'] }),
  ],
});
