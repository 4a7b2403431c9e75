import { noun, relation, verb } from '../frames.js';
import { BIDS, BUYING, DAY_TO_DAY, REST, SELLING, SHARES } from './word-lists.js';

export const acquired = relation({
  name: 'ACQUIRED',
  definition: 'the subject bought the object, or control of it',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Organization', 'Product', 'Place', 'Work/Document'],
  inverse: 'ACQUIRED_BY',
  frames: [
    verb(BUYING, 'agent', 'patient', { lacking: { patient: SHARES } }),
    verb('pick up, land', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Organization', 'Work/Document'], lacking: { patient: SHARES } }),
    verb(SELLING, 'to | recipient', 'patient | of', { objectTypes: ['Organization', 'Place', 'Work/Document'], lacking: { patient: SHARES } }),
    verb(SELLING, 'to', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Product'], asset: true }),
    verb('take, gain, win, seize, assume', 'agent', 'patient>of | of', { having: { patient: 'control, ownership' }, lacking: { 'patient>compound': DAY_TO_DAY } }),
    verb(BUYING, 'agent', 'aforesaid', { having: { patient: REST }, without: ['patient>of', 'patient>in', 'of'], confidence: 0.75 }),
    verb('win', 'agent', 'patient>for', { having: { patient: 'auction, bidding, bidding war' } }),
    noun('acquisition, purchase, takeover, buyout, buy-out', 'by | poss | holder', 'of | compound'),
    noun('sale, disposal, divestment, divestiture', 'to', 'of | poss | holder', { subjectTypes: ['Organization', 'Person'], objectTypes: ['Organization', 'Place', 'Work/Document'] }),
    noun('buyer, acquirer, purchaser', 'holder', 'of | poss | compound'),
    noun(BIDS, 'from | by | poss | holder', 'for', { objectTypes: ['Organization', 'Place'], modality: 'planned' }),
    verb('bid', 'agent', 'for', { subjectTypes: ['Organization', 'Person'], objectTypes: ['Organization', 'Place'], modality: 'planned' }),
    verb('reject, rebuff, spurn, turn down, dismiss, refuse, decline, fend off, see off, fight off', 'patient>from | patient>by | patient>poss | from', 'agent', { having: { patient: BIDS }, without: ['patient>purpose'], polarity: 'negated', objectTypes: ['Organization'] }),
    verb('receive, consider, weigh, study, accept, get, recommend, back', 'patient>from | patient>by | patient>poss | from', 'agent', { having: { patient: BIDS }, without: ['patient>purpose'], modality: 'planned', objectTypes: ['Organization'], subjectTypes: ['Organization'] }),
    verb('circle, stalk, eye, court, woo, covet, target', 'agent', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Organization'], modality: 'possible' }),
    verb('compete, vie, battle, fight', 'agent', 'for', { subjectTypes: ['Organization'], objectTypes: ['Organization'], modality: 'possible' }),
    noun('suitor, bidder', 'holder', 'of | poss | for', { objectTypes: ['Organization'], modality: 'possible' }),
  ],
});
