import { isGivenName } from './lexical.js';
import type { Line } from './line.js';
import { KIND } from './words/kinds.js';

const COUNTED = new Set((
  'more fewer less other new extra additional percent million billion trillion per km kg p.m. a.m. pm am point points year years month months week weeks day days hour hours minute minutes to'
).split(' '));

/** The end of a name with the number behind it: "Falcon 9", "Channel 9", "Boeing 737 MAX"; its old end where the number counts something. */
export function endWithNumber(line: Line, from: number, to: number, marks: Uint8Array): number {
  if (marks[to + 1] === 1 && isVariant(line, to + 1)) return to + 2;
  return isModelNumber(line, from, to, marks) ? to + 1 : to;
}

function isVariant(line: Line, index: number): boolean {
  return /^(?:max|pro|plus|ultra|mini|air|lite|se|er|xl|gt)$/u.test(line.facts[index]?.lower ?? '');
}

/** A short number that is no year, score or count. */
function isModelNumber(line: Line, from: number, to: number, marks: Uint8Array): boolean {
  const number = line.tokens[to]!.text;
  if (!/^\p{N}{1,4}\p{L}{0,2}$/u.test(number) || /^(?:1[5-9]|20)\p{N}{2}$/u.test(number)) return false;
  if ((line.facts[to - 1]!.kinds & (KIND.place | KIND.demonym | KIND.section | KIND.title)) !== 0 || isScoreLine(line, from, to, marks)) return false;
  const after = line.tokens[to + 1];
  if (after === undefined) return true;
  if (marks[to + 1] === 1 || /^(?:NNS|CD|NNP|NNPS|\$|#)$/u.test(after.tag) || /^[%–-]$/u.test(after.text) || COUNTED.has(after.text)) return false;
  return to - from > 1 || !isGivenName(line, from);
}

/** "Chiefs 31, Eagles 24". */
function isScoreLine(line: Line, from: number, to: number, marks: Uint8Array): boolean {
  if (line.facts[from - 1]?.lower === ',' && line.facts[from - 2]?.shape === 'number') return true;
  if (line.facts[to + 1]?.lower !== ',' || marks[to + 2] !== 1) return false;
  let index = to + 2;
  while (marks[index] === 1) index += 1;
  return line.facts[index]?.shape === 'number';
}
