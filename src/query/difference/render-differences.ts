import { oneLine } from '../wording.js';
import type { ChangeList, Differences } from './find-differences.js';

/** Differences as text: what is gone after a minus, what is new after a plus, what changed after a tilde. */
export function renderDifferences(differences: Differences): string {
  const parts = (['documents', 'entities', 'facts'] as const).flatMap((kind) => renderList(kind, differences[kind]));
  return parts.length === 0 ? 'no difference\n' : `${parts.join('\n')}\n`;
}

export function countDifferences({ documents, entities, facts }: Differences): number {
  return [documents, entities, facts].reduce((sum, { added, removed, changed }) => sum + added.length + removed.length + changed.length, 0);
}

function renderList(kind: string, { added, removed, changed }: ChangeList): string[] {
  if (added.length + removed.length + changed.length === 0) return [];
  const mark = (sign: string, lines: readonly string[]): string[] => lines.map((line) => `  ${sign} ${oneLine(line)}`);
  return [`${kind}: ${added.length} more, ${removed.length} gone, ${changed.length} changed`, ...mark('-', removed), ...mark('+', added), ...mark('~', changed)];
}
