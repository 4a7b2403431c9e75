import { relation, verb } from '../frames.js';

const DATA = 'data, information, record, detail, chat, message, photograph, photo, history, log';

export const providesDataTo = relation({
  name: 'PROVIDES_DATA_TO',
  definition: 'the subject hands user data to the object',
  subjects: ['Organization', 'Product', 'Person'],
  objects: ['Organization', 'Place', 'Person'],
  aspect: 'state',
  frames: [
    verb('give, hand, hand over, provide, send, pass, share, return, transfer, sell, leak, supply', 'agent', 'to | with | recipient', { having: { patient: DATA } }),
    verb('vacuum, vacuum up, collect, harvest, gather, hoover, hoover up', 'agent', 'to | for', { having: { patient: 'data, information' } }),
    verb('give, hand, hand over, provide, send, pass, share, return, transfer, supply', 'agent', 'to | to>demonym | to>compound | with', { governedBy: 'vacuum, collect, harvest, gather, hoover' }),
  ],
});
