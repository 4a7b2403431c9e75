import type { PageNode } from '../model/model.js';

/** A thing that fits what was typed, by the name that fits. */
export interface Hit {
  readonly node: PageNode;
  /** The alias that fits where the name does not; otherwise null. */
  readonly alias: string | null;
}

export type Search = (typed: string, limit: number) => readonly Hit[];

interface Entry {
  readonly node: PageNode;
  readonly alias: string | null;
  readonly folded: string;
}

/** Makes names and aliases ready to be searched: names that begin with the words come first, then the more important. */
export function makeSearch(nodes: readonly PageNode[]): Search {
  const byImportance = [...nodes].sort((a, b) => b.importance - a.importance || a.index - b.index);
  const entries = byImportance.flatMap((node): Entry[] => [
    { node, alias: null, folded: fold(node.label) },
    ...node.aliases.map(([alias]) => ({ node, alias, folded: fold(alias) })),
  ]);
  return (typed, limit) => {
    const wanted = fold(typed).trim();
    if (wanted === '') return byImportance.slice(0, limit).map((node) => ({ node, alias: null }));
    const best = new Map<PageNode, { entry: Entry; rank: number }>();
    for (const entry of entries) {
      const rank = rankOf(entry.folded, wanted);
      if (rank < (best.get(entry.node)?.rank ?? 4)) best.set(entry.node, { entry, rank });
    }
    // Sorting is stable: within a rank the more important stay first.
    return [...best.values()].sort((a, b) => a.rank - b.rank).slice(0, limit).map(({ entry }) => ({ node: entry.node, alias: entry.alias }));
  };
}

/** 0 for the whole name, 1 for its beginning, 2 for the beginning of a word, 3 for anywhere, 4 for nowhere. */
function rankOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at < 0) return 4;
  if (at === 0) return name.length === wanted.length ? 0 : 1;
  return name.includes(` ${wanted}`) ? 2 : 3;
}

/** Without case and accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
