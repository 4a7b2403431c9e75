import { noun, relation } from '../frames.js';

export const originatesFrom = relation({
  name: 'ORIGINATES_FROM',
  definition: 'country that the work or product comes from',
  subjects: ['Work/Document', 'Product'],
  objects: ['Place'],
  aspect: 'state',
  wikidata: 'P495',
  frames: [
    noun('film, series, novel, drama, album, show, song, game', 'holder', 'demonym', { subjectTypes: ['Work/Document', 'Product'], country: true }),
  ],
});
