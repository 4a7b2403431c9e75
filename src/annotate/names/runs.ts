import { connect } from './joins/connect.js';
import type { Evidence } from './evidence.js';
import type { Line, Run } from './line.js';

/** Finds the stretches of a line that look like names: name words and what connects them. */
export function findRuns(line: Line, marks: Uint8Array, evidence: Evidence): Run[] {
  const runs: Run[] = [];
  let index = 0;
  while (index < marks.length) {
    if (marks[index] === 0) {
      index += 1;
      continue;
    }
    const from = index;
    let to = index + 1;
    for (;;) {
      while (marks[to] === 1) to += 1;
      const width = connect({ line, marks, evidence, from, to });
      if (width === 0) break;
      to += width + 1;
    }
    runs.push({ line, from, to });
    index = to;
  }
  return runs;
}
