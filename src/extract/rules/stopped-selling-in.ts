import { relation, verb } from '../frames.js';

export const stoppedSellingIn = relation({
  name: 'STOPPED_SELLING_IN',
  definition: 'the subject ends sales in the object',
  subjects: ['Organization', 'Person'],
  objects: ['Place'],
  frames: [
    verb('sell, offer, market', 'agent', 'in', { governedBy: 'stop, end, cease, halt, quit', subjectTypes: ['Organization'] }),
    verb('end, stop, halt, cease, suspend', 'agent', 'in', { having: { patient: 'sale, sales, selling, offering' } }),
  ],
});
