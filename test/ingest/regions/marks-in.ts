import { findRegions } from '../../../src/ingest/regions/find-regions.js';

const TITLE = 'Harbour council approves ferry terminal';
const FIRST = 'The council voted seven to four on Tuesday night to build a new ferry terminal at the old cannery, ending a dispute that had lasted since 2016.';
const SECOND = '“We have waited long enough,” said Mayor Ilse Brandt, who had campaigned for the terminal. Work begins in March and will cost $14 million.';

/** Puts a line where such lines stand, and gives the marked parts of it: `kind: words`. */
export function marksIn(line: string, place: 'top' | 'middle' | 'end'): string[] {
  const before = place === 'top' ? [TITLE] : place === 'middle' ? [TITLE, FIRST] : [TITLE, FIRST, SECOND];
  const after = place === 'top' ? [FIRST, SECOND] : place === 'middle' ? [SECOND] : [];
  const text = [...before, line, ...after].join('\n\n');
  const start = before.join('\n\n').length + 2;
  const inLine = findRegions(text).filter((region) => region.start >= start && region.end <= start + line.length);
  return inLine.map((region) => `${region.kind}: ${text.slice(region.start, region.end)}`);
}
