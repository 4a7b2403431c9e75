import { relation, verb } from '../frames.js';

/** Whom a firm or its head tells something that matters; what somebody told reporters is how news comes about. */
const AUDIENCES =
  'staff, employee, worker, customer, user, client, supplier, investor, shareholder, creditor, lawmaker, legislator, senator, regulator, member, subscriber, patient, resident, parent, student, partner, franchisee, dealer, retailer, ' +
  'voter, tenant, passenger, driver, advertiser, police, official, judge, jury, court, congress, parliament, board';

export const informed = relation({
  name: 'INFORMED',
  definition: 'the subject notified or told the object',
  subjects: ['Person', 'Organization', 'Group'],
  objects: ['Person', 'Organization', 'Group', 'Place'],
  frames: [
    verb('tell, inform, notify, brief, alert', 'agent', 'patient | recipient', { objectTypes: ['Organization', 'Person', 'Place'], objectNamed: true }),
    verb('inform, notify, brief, alert', 'agent', 'patient | recipient', { objectTypes: ['Group', 'Organization', 'Person'] }),
    verb('tell, warn', 'agent', 'patient | recipient', { objectTypes: ['Group'], having: { 'patient | recipient': AUDIENCES } }),
    verb('warn', 'agent', 'patient | recipient', { objectTypes: ['Organization', 'Person', 'Place'], objectNamed: true, without: ['complement'] }),
  ],
});
