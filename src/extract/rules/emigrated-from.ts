import { noun, relation, verb } from '../frames.js';

export const emigratedFrom = relation({
  name: 'EMIGRATED_FROM',
  definition: 'the subject is an immigrant from the object',
  subjects: ['Person', 'Group'],
  objects: ['Place'],
  frames: [
    noun('immigrant, emigrant, emigre, émigré, refugee, exile, migrant', 'holder', 'from | demonym | compound'),
    verb('emigrate, immigrate, come, arrive, move', 'agent', 'from', { subjectTypes: ['Person'], country: true, without: ['patient'] }),
    verb('emigrate, immigrate', 'agent', 'from', { subjectTypes: ['Person'] }),
    verb('flee', 'agent', 'patient | from', { subjectTypes: ['Person'], objectTypes: ['Place'] }),
    verb('come', 'agent', 'as>from', { subjectTypes: ['Person'], having: { as: 'refugee, immigrant, exile' } }),
    verb('leave', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Place'], country: true, filled: 'for' }),
  ],
});
