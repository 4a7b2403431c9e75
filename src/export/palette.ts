import type { Standing } from '../model/standing.js';

/** Colours of the entity types in all pictures: light enough for black text, apart for the common colour blindnesses. */
const FILL_BY_TYPE: ReadonlyMap<string, string> = new Map([
  ['Person', '#FFD8A8'],
  ['Organization', '#A5D8FF'],
  ['Place', '#B2F2BB'],
  ['Product', '#D0BFFF'],
  ['Work/Document', '#FCC2D7'],
  ['Event', '#FFEC99'],
  ['Group', '#99E9F2'],
  ['Date', '#E9ECEF'],
  ['Quantity', '#DEE2E6'],
  ['Text', '#F8F9FA'],
]);

const OTHER_FILL = '#FFFFFF';

/** The fill of a node; types of the user's own are white. */
export function fillOf(type: string): string {
  return FILL_BY_TYPE.get(type) ?? OTHER_FILL;
}

/** The border of a node, a strong tone of its fill. */
const BORDER_BY_TYPE: ReadonlyMap<string, string> = new Map([
  ['Person', '#D9730D'],
  ['Organization', '#2B7FD4'],
  ['Place', '#37974A'],
  ['Product', '#8458E0'],
  ['Work/Document', '#D6457F'],
  ['Event', '#B58500'],
  ['Group', '#0C93A3'],
  ['Date', '#7B8794'],
  ['Quantity', '#6B7785'],
  ['Text', '#ADB5BD'],
]);

export function borderOf(type: string): string {
  return BORDER_BY_TYPE.get(type) ?? '#7D6B91';
}

/** Colours of lines by what a fact is; the page that shows the graph has the same. */
const LINE_BY_STANDING: Readonly<Record<Standing, string>> = {
  actual: '#495057',
  former: '#6B7785',
  denied: '#C92A2A',
  planned: '#1971C2',
  threatened: '#C2410C',
  in_talks: '#7048E8',
  possible: '#0B7285',
  advised: '#4D7C0F',
  claimed: '#946800',
};

export function lineColourOf(standing: Standing): string {
  return LINE_BY_STANDING[standing];
}
