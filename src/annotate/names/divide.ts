import type { Run } from './line.js';

/** Cuts a capitalised stretch into the names in it: titles fall away and separate the names on their sides. */
export function divideRun(run: Run): Run[] {
  const parts: Run[] = [];
  let from = run.from;
  for (let index = run.from; index <= run.to; index += 1) {
    if (index < run.to && !run.line.facts[index]!.isTitle) continue;
    if (index > from) parts.push({ line: run.line, from, to: index });
    from = index + 1;
  }
  return parts;
}
