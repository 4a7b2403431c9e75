import { noun, relation, verb } from '../frames.js';

export const resignedFrom = relation({
  name: 'RESIGNED_FROM',
  definition: 'the subject left its post or place at the object',
  subjects: ['Person'],
  objects: ['Organization'],
  frames: [
    verb('resign, step down, retire, quit, leave, depart, stand down, exit', 'agent', 'patient | from | of', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
    verb('resign, step down, retire, quit, stand down, leave', 'agent', 'as>of | as>poss | as>at | as>compound', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
    verb('resign, step down, retire, stand down', 'agent', 'from>poss | from>of | from>at', { subjectTypes: ['Person'], objectTypes: ['Organization'], having: { from: 'board, post, role, job, position' } }),
    noun('resignation, departure, exit', 'poss | of', 'from', { subjectTypes: ['Person'], objectTypes: ['Organization'] }),
    verb('resign, step down, retire, quit, stand down, depart', 'agent', 'self', { subjectTypes: ['Person'], without: ['to'], intransitive: true, textObject: true }),
    verb('leave, quit, depart', 'agent', 'self', { subjectTypes: ['Person'], without: ['patient', 'from'], filled: 'for', textObject: true }),
    verb('leave, depart', 'agent', 'self', { subjectTypes: ['Person'], words: 'since', intransitive: true, textObject: true }),
    verb('leave, quit, depart', 'agent', 'self', { subjectTypes: ['Person'], without: ['patient', 'from'], having: { purpose: 'run, head, lead, join, become, chair, set, found, start, work, pursue, launch, take, teach, write' }, textObject: true }),
  ],
});
