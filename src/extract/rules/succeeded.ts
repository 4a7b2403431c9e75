import { noun, relation, verb } from '../frames.js';

export const succeeded = relation({
  name: 'SUCCEEDED',
  definition: 'the subject took, or takes, over the post of the object',
  subjects: ['Person'],
  objects: ['Person'],
  wikidata: 'P1365',
  frames: [
    verb('succeed, replace, follow', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    verb('take over, inherit, take', 'agent', 'from', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    verb('take', 'agent', 'patient>from', { subjectTypes: ['Person'], objectTypes: ['Person'], having: { patient: 'chair, job, post, role, helm, reins, title' } }),
    verb('replace', 'with', 'patient', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    verb('oust, unseat, topple', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    verb('name, appoint, choose, pick, hire', 'patient', 'as>poss | as>of', { having: { as: 'successor, replacement' }, subjectTypes: ['Person'], objectTypes: ['Person'] }),
    noun('successor, replacement', 'holder', 'of | poss | to | for', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    noun('predecessor', 'of | poss', 'holder', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
    verb('replace, succeed', 'named', 'patient', { subjectTypes: ['Person'], objectTypes: ['Person'] }),
  ],
});
