import { noun, relation, verb } from '../frames.js';

export const authorOf = relation({
  name: 'AUTHOR_OF',
  definition: 'the subject wrote or signed the object',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Work/Document'],
  frames: [
    verb('write, author, pen, co-author, cowrite, co-write, sign, draft, compile', 'agent', 'patient', { objectTypes: ['Work/Document'] }),
    verb('publish', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Work/Document'] }),
    verb('say, tell, write, announce, warn, argue, add, propose, complain, confirm', 'agent', 'in', { objectTypes: ['Work/Document'], objectWords: 'letter, memo, statement, filing, email, e-mail, memorandum, note, decision' }),
    noun('author, co-author, writer', 'holder', 'of | poss', { objectTypes: ['Work/Document'] }),
    noun('book, novel, memoir, letter, report, essay, study, paper, article, play, filing, biography, poem, story, thriller, short story, collection, column, diary, autobiography, textbook', 'poss | by', 'holder', { objectTypes: ['Work/Document'] }),
  ],
});
