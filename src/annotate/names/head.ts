import type { Run } from './line.js';

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'on', 'upon', 'and']);

/** The head of a name: its last word, or the one before "of", "for" and the like. */
export function headOf(run: Run): number {
  for (let index = run.from + 1; index < run.to; index += 1) {
    if (LINKS.has(run.line.facts[index]!.lower)) return index - 1;
  }
  return run.to - 1;
}
