import type { Evidence } from '../evidence.js';
import { keyOf, type Run } from '../line.js';

/** In a headline names stand side by side with nothing between: those that the text knows are cut out. */
export function cutKnown(run: Run, evidence: Evidence): Run[] {
  const { line } = run;
  if (line.letterCase === 'sentence' || evidence.whole.has(keyOf(line, run.from, run.to))) return [run];
  const parts: Run[] = [];
  let rest = run.from;
  let from = run.from;
  while (from < run.to) {
    let to = run.to;
    while (to > from && !evidence.whole.has(keyOf(line, from, to))) to -= 1;
    if (to > from) {
      if (from > rest) parts.push({ line, from: rest, to: from });
      parts.push({ line, from, to });
      rest = to;
    }
    from = Math.max(to, from + 1);
  }
  if (rest < run.to) parts.push({ line, from: rest, to: run.to });
  return parts;
}
