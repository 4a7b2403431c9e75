import { relation, verb } from '../frames.js';

const STOP = 'stop, end, cease, halt, quit, suspend';

export const stoppedSellingIn = relation({
  name: 'STOPPED_SELLING_IN',
  definition: 'the subject ends sales in the object',
  subjects: ['Organization', 'Person'],
  objects: ['Place'],
  frames: [
    verb('sell, offer, market, trade, operate', 'agent', 'in', { governedBy: STOP, subjectTypes: ['Organization'] }),
    verb('end, stop, halt, cease, suspend, discontinue, pause', 'agent', 'in | patient>in', { having: { patient: 'sale, sales, selling, offering, operation, business, trading, delivery' } }),
    verb('quit, leave, exit, abandon', 'agent', 'patient', { subjectTypes: ['Organization'], country: true }),
    verb('withdraw, pull out, retreat, exit', 'agent', 'from | of | out of', { subjectTypes: ['Organization'], country: true, without: ['patient'] }),
  ],
});
