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
