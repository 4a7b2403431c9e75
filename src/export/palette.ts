import { OTHER_TONE, STANDING_TONES, TYPE_TONES } from '../model/colours.js';
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
const BORDER_BY_TYPE: ReadonlyMap<string, string> = new Map([...TYPE_TONES, ['Person', '#D9730D'], ['Text', '#ADB5BD']]);

export function borderOf(type: string): string {
  return BORDER_BY_TYPE.get(type) ?? OTHER_TONE;
}

/** Light tones of what is not stated as so, for dark words to stand on. */
const BANDS: Readonly<Record<Exclude<Standing, 'actual'>, string>> = {
  former: '#CED4DA',
  denied: '#FFA8A8',
  planned: '#99C8F5',
  threatened: '#FFC078',
  in_talks: '#C5B3FA',
  possible: '#8FDCE6',
  advised: '#C0E08A',
  claimed: '#F0D27A',
};

/** The colour of a fact's line where its name is written on it. */
export function bandOf(standing: Exclude<Standing, 'actual'>): string {
  return BANDS[standing];
}

/** The colour of a fact's line, by what the fact is. */
export function lineColourOf(standing: Standing): string {
  return standing === 'actual' ? '#495057' : STANDING_TONES[standing];
}
