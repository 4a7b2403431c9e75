import { noun, relation, verb } from '../frames.js';

export const uses = relation({
  name: 'USES',
  definition: 'the subject uses, or runs on, the object',
  subjects: ['Person', 'Organization', 'Group', 'Product'],
  objects: ['Product', 'Organization', 'Work/Document'],
  aspect: 'state',
  frames: [
    verb('use, utilize, utilise, adopt, deploy, employ, install', 'agent', 'patient', { objectTypes: ['Product'] }),
    verb('use', 'agent', 'patient', { subjectTypes: ['Organization', 'Product'], objectTypes: ['Organization'] }),
    verb('run, rely, depend, build, base, train', 'agent | patient', 'on', { subjectTypes: ['Product', 'Organization'], objectTypes: ['Product', 'Organization'] }),
    verb('lease, rent, fly', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Product'] }),
    verb('drive, ride, wear, play', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Product'] }),
    verb('switch, move, migrate', 'agent', 'to', { objectTypes: ['Product'] }),
    noun('user', 'same', 'of | poss | compound', { objectTypes: ['Product', 'Organization'] }),
    noun('customer, client, user', 'same', 'of | poss', { subjectTypes: ['Organization'], objectTypes: ['Product'] }),
  ],
});
