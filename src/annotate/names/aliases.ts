import type { AliasEntry } from '../../model/alias-entry.js';
import type { EntityType } from '../../model/mention.js';
import { tokenize } from '../../text/tokenize.js';
import type { Line, Run } from './line.js';

/** A name that the user knows, found in a line. */
export interface AliasSpan extends Run {
  readonly type: EntityType;
}

interface Pattern {
  readonly words: readonly string[];
  readonly type: EntityType;
}

/** The users' names by their first word, the longest first. */
export type AliasIndex = ReadonlyMap<string, readonly Pattern[]>;

export function indexAliases(entries: readonly AliasEntry[]): AliasIndex {
  const index = new Map<string, Pattern[]>();
  for (const { name, type, aliases } of entries) {
    for (const form of [name, ...aliases]) {
      const words = tokenize(form, { start: 0, end: form.length }).map(({ start, end }) => plain(form.slice(start, end)));
      const first = words[0];
      if (first === undefined) continue;
      const patterns = index.get(first);
      if (patterns === undefined) index.set(first, [{ words, type }]);
      else patterns.push({ words, type });
    }
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Finds the users' names, letter by letter but for the style of the apostrophe, and takes their words. */
export function takeAliases(line: Line, index: AliasIndex): AliasSpan[] {
  const spans: AliasSpan[] = [];
  if (index.size === 0) return spans;
  const words = line.tokens.map((token) => plain(token.text));
  for (let from = 0; from < words.length; from += 1) {
    const pattern = index.get(words[from]!)?.find((one) => one.words.every((word, offset) => words[from + offset] === word));
    if (pattern === undefined) continue;
    const to = from + pattern.words.length;
    spans.push({ line, from, to, type: pattern.type });
    line.taken.fill(1, from, to);
    from = to - 1;
  }
  return spans;
}

function plain(word: string): string {
  return word.replaceAll('’', "'");
}
