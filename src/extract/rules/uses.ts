import { noun, relation, verb } from '../frames.js';

export const uses = relation({
  name: 'USES',
  definition: 'the subject uses, or runs on, the object',
  subjects: ['Person', 'Organization', 'Group', 'Product'],
  objects: ['Product', 'Organization', 'Work/Document'],
  aspect: 'state',
  frames: [
    verb('use, utilize, utilise, adopt, deploy, rely, employ, run', 'agent', 'patient | on', { objectTypes: ['Product'] }),
    noun('user', 'holder', 'of', { objectTypes: ['Product', 'Organization'] }),
  ],
});
