import type { Run } from './line.js';

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'on', 'upon', 'and']);

/** The head of a name: its last word, or the one before "of", "for" and the like. */
export function headOf(run: Run): number {
  return headOfWords(run.line.facts.map(({ lower }) => lower), run.from, run.to);
}

/** The same of words in lower case. */
export function headOfWords(words: readonly string[], from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) {
    if (LINKS.has(words[index]!)) return index - 1;
  }
  return to - 1;
}
