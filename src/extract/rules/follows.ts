import { noun, relation, verb } from '../frames.js';

export const follows = relation({
  name: 'FOLLOWS',
  definition: 'the subject comes after the object in a series',
  subjects: ['Work/Document', 'Event', 'Product'],
  objects: ['Work/Document', 'Event', 'Product'],
  inverse: 'FOLLOWED_BY',
  aspect: 'state',
  wikidata: 'P155',
  frames: [
    verb('follow, succeed', 'agent', 'patient', { subjectTypes: ['Work/Document'], objectTypes: ['Work/Document'] }),
    noun('sequel, follow-up, successor', 'holder', 'to | of | poss'),
    noun('prequel, predecessor', 'to | of | poss', 'holder'),
  ],
});
