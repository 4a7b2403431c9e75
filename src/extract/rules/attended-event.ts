import { noun, relation, verb } from '../frames.js';
import { EVENTS } from './word-lists.js';

export const attendedEvent = relation({
  name: 'ATTENDED_EVENT',
  definition: 'the subject took part in or spoke at the object',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Event', 'Organization'],
  frames: [
    verb('attend, join, visit, address, keynote, headline, tell, boycott', 'agent', 'patient | recipient', { subjectTypes: ['Person', 'Group'], objectTypes: ['Event'] }),
    verb('attend, join', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Event'] }),
    verb('speak, appear, talk, perform, exhibit, present, participate, lecture, sing, come, go, fly, travel, arrive, invite', 'agent', 'at | in | during | to | for', { objectTypes: ['Event'], subjectTypes: ['Person', 'Group'] }),
    verb('*', 'agent', 'at | during', { subjectTypes: ['Person'], objectTypes: ['Event'], lacking: { self: 'cancel, skip, miss, refuse, decline, postpone, scrap, watch, follow, criticise, criticize, laugh, aim' }, confidence: 0.75 }),
    verb('meet, see, spot', 'patient', 'at', { subjectTypes: ['Person'], objectTypes: ['Event'] }),
    noun('*name, ' + EVENTS, 'same', 'self', { preposition: 'at', subjectTypes: ['Person'], objectTypes: ['Event'] }),
    noun('guest, speaker, participant, attendee, delegate, panellist, panelist, performer', 'holder', 'at', { objectTypes: ['Event'], subjectTypes: ['Person'] }),
  ],
});
