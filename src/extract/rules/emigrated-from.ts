import { noun, relation, verb } from '../frames.js';

export const emigratedFrom = relation({
  name: 'EMIGRATED_FROM',
  definition: 'the subject is an immigrant from the object',
  subjects: ['Person', 'Group'],
  objects: ['Place'],
  frames: [
    noun('immigrant, emigrant, emigre, émigré, refugee, exile, migrant', 'holder', 'from | demonym | compound'),
    verb('emigrate, immigrate, flee', 'agent', 'from | patient', { subjectTypes: ['Person'], objectTypes: ['Place'] }),
  ],
});
