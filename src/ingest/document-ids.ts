import { fileForm } from './format.js';

/**
 * Gives each file an id: its name without extension. Where two would have the same, each takes as many of its parent
 * folders as tell them apart (`2020/index`, `2021/index`); two that differ in their extension only, keep it. The ids
 * depend on the set of paths, never on their order.
 */
export function fileIds(paths: readonly string[]): Map<string, string> {
  const sorted = [...new Set(paths)].sort();
  const namesakes = new Map<string, string[]>();
  for (const path of sorted) {
    const stem = fileForm(path).stem;
    namesakes.set(stem, [...(namesakes.get(stem) ?? []), path]);
  }
  const wished = new Map<string, string>();
  for (const group of namesakes.values()) {
    const stemmed = group.map(withoutExtension);
    const names = shortestDistinctTails(stemmed) ?? shortestDistinctTails(group) ?? group;
    group.forEach((path, index) => wished.set(path, names[index] ?? path));
  }
  const claim = idRegister();
  return new Map(sorted.map((path) => [path, claim(wished.get(path) ?? path)]));
}

/** Hands out every id once: one that is asked for again gets a number, `id~2`. */
export function idRegister(taken: Iterable<string> = []): (id: string) => string {
  const given = new Set(taken);
  const counts = new Map<string, number>();
  return (id) => {
    let unique = id;
    for (let count = counts.get(id) ?? 2; given.has(unique); count += 1) {
      unique = `${id}~${count}`;
      counts.set(id, count + 1);
    }
    given.add(unique);
    return unique;
  };
}

/** The last segments of each path, as few as make all of them different; null where nothing does. */
function shortestDistinctTails(paths: readonly string[]): string[] | null {
  const split = paths.map((path) => path.split('/'));
  const deepest = Math.max(...split.map((segments) => segments.length));
  for (let count = 1; count <= deepest; count += 1) {
    const tails = split.map((segments) => segments.slice(-count).join('/'));
    if (new Set(tails).size === tails.length) return tails;
  }
  return null;
}

function withoutExtension(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + fileForm(path).stem;
}
