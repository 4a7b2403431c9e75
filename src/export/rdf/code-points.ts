import { toWellFormed } from '../../graph/portable-id.js';

/**
 * Offsets in Unicode code points, as NIF counts them, from our UTF-16 offsets. An offset between the halves of a
 * pair counts as before it.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const startsOfPairs: number[] = [];
  const wellFormed = toWellFormed(text);
  for (let index = 0; index < wellFormed.length; index++) {
    if (wellFormed.codePointAt(index)! > 0xffff) startsOfPairs.push(index++);
  }
  return (offset) => offset - countBelow(startsOfPairs, offset);
}

/** How many pairs begin before the offset, each of them one code unit too many: by binary search. */
function countBelow(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
