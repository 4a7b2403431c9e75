import type { Evidence } from '../evidence.js';
import type { Line } from '../line.js';

/** A stretch of name words so far, and what lies behind it. */
export interface Growing {
  readonly line: Line;
  readonly marks: Uint8Array;
  readonly evidence: Evidence;
  /** First token of the stretch, and the one after its last: the possible connector. */
  readonly from: number;
  readonly to: number;
}

/**
 * A kind of connector: how many tokens behind the stretch connect it with the word that goes on with the name, 0 where the
 * name ends.
 */
export type Connector = (growing: Growing) => number;

export function isMarked(growing: Growing, index: number): boolean {
  return growing.marks[index] === 1;
}

export function lowerAt(growing: Growing, index: number): string {
  return growing.line.facts[index]?.lower ?? '';
}

export function kindsAt(growing: Growing, index: number): number {
  return growing.line.facts[index]?.kinds ?? 0;
}

/** The end of the name words that begin at `from`. */
export function endOfMarks(growing: Growing, from: number): number {
  let end = from;
  while (isMarked(growing, end)) end += 1;
  return end;
}
