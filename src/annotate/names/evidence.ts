import type { Line } from './line.js';

/** What the whole document shows about its words. Keys are in lower case. */
export interface Evidence {
  /** Words seen with a capital where prose gives no other reason for one. */
  readonly named: ReadonlyMap<string, number>;
  /** Words seen in lower case. */
  readonly plain: ReadonlyMap<string, number>;
}

export function gatherEvidence(lines: readonly Line[]): Evidence {
  const named = new Map<string, number>();
  const plain = new Map<string, number>();
  for (const line of lines) {
    if (line.sentence.kind === 'title' || line.sentence.kind === 'heading') continue;
    line.facts.forEach((facts, index) => {
      if (facts.shape === 'lower') count(plain, facts.lower);
      else if (facts.shape !== 'mark' && facts.shape !== 'number' && !startsClause(line, index)) count(named, facts.lower);
    });
  }
  return { named, plain };
}

function count(table: Map<string, number>, key: string): void {
  table.set(key, (table.get(key) ?? 0) + 1);
}

/** Whether a word would be written with a capital here whatever it is. */
export function startsClause(line: Line, index: number): boolean {
  for (let before = index - 1; before >= 0; before -= 1) {
    const { tag, text } = line.tokens[before]!;
    if (text === ':' || text === '.' || text === '?' || text === '!' || text === '—') return true;
    if (tag !== '``' && tag !== "''" && tag !== '-LRB-' && text !== '-' && text !== '•') return false;
    if (tag === '``') return true;
  }
  return true;
}
