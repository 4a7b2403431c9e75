import { noun, relation, verb } from '../frames.js';

const ITS_PEOPLE =
  'lawyer, biologist, surgeon, doctor, engineer, employee, staff, team, developer, scientist, driver, researcher, nurse, worker, farmer, trader, pilot, teacher, student, soldier, troop, officer, crew, designer, technician, agent, analyst, chemist, physicist, clinician, force, branch, store, factory, hospital';

export const uses = relation({
  name: 'USES',
  definition: 'the subject uses, or runs on, the object',
  subjects: ['Person', 'Organization', 'Group', 'Product'],
  objects: ['Product', 'Organization', 'Work/Document'],
  aspect: 'state',
  frames: [
    verb('use, utilize, utilise, adopt, deploy, employ, install', 'agent', 'patient', { objectTypes: ['Product'] }),
    verb('use', 'agent', 'patient', { subjectTypes: ['Organization', 'Product'], objectTypes: ['Organization'] }),
    verb('use, utilize, utilise, adopt, deploy, install, test, trial', 'agent>at | agent>poss | agent>compound', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Product'], having: { agent: ITS_PEOPLE } }),
    verb('pick, choose, select', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Organization', 'Product'], having: { purpose: 'handle, store, run, host, process, manage, power' }, modality: 'planned' }),
    verb('buy, book, reserve, rent', 'agent', 'patient>on | on', { subjectTypes: ['Organization', 'Person'], objectTypes: ['Product'], having: { patient: 'seat, ride, berth, space, capacity, slot, place, ticket' } }),
    noun('use', 'at | by', 'holder', { preposition: 'in', subjectTypes: ['Organization'], objectTypes: ['Product'] }),
    verb('run, rely, depend, build, base, train', 'agent | patient', 'on', { subjectTypes: ['Product', 'Organization'], objectTypes: ['Product', 'Organization'] }),
    verb('lease, rent, fly', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Product'] }),
    verb('drive, ride, wear, play', 'agent', 'patient', { subjectTypes: ['Person'], objectTypes: ['Product'] }),
    verb('switch, move, migrate', 'agent', 'to', { objectTypes: ['Product'] }),
    noun('user', 'same', 'of | poss | compound', { objectTypes: ['Product', 'Organization'] }),
    noun('customer, client, user', 'same', 'of | poss', { subjectTypes: ['Organization'], objectTypes: ['Product'] }),
  ],
});
