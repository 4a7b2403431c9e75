import type { Standing } from './standing.js';

/** Strong tones of the entity types, that pictures and the page draw with; a person's and a text's they choose themselves. */
export const TYPE_TONES: readonly (readonly [string, string])[] = [
  ['Organization', '#2B7FD4'],
  ['Place', '#37974A'],
  ['Product', '#8458E0'],
  ['Work/Document', '#D6457F'],
  ['Event', '#B58500'],
  ['Group', '#0C93A3'],
  ['Date', '#7B8794'],
  ['Quantity', '#6B7785'],
];

/** The tone of types of the user's own. */
export const OTHER_TONE = '#7D6B91';

/** Colours, on white, of facts that are not stated as so. */
export const STANDING_TONES: Readonly<Record<Exclude<Standing, 'actual'>, string>> = {
  former: '#6B7785',
  denied: '#C92A2A',
  planned: '#1971C2',
  threatened: '#C2410C',
  in_talks: '#7048E8',
  possible: '#0B7285',
  advised: '#4D7C0F',
  claimed: '#946800',
};
