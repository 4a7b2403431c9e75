import { noun, relation, verb } from '../frames.js';

export const authorOf = relation({
  name: 'AUTHOR_OF',
  definition: 'the subject wrote or signed the object',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Work/Document'],
  frames: [
    verb('write, author, pen, co-author, sign, publish', 'agent', 'patient', { objectTypes: ['Work/Document'] }),
    noun('author, co-author, writer', 'holder', 'of | poss', { objectTypes: ['Work/Document'] }),
    noun('book, novel, memoir, letter, report, essay, study, paper, article, play, filing, biography, poem', 'poss | by', 'holder', { objectTypes: ['Work/Document'] }),
  ],
});
