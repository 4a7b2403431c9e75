/**
 * How much two short texts share, by words in lower case without endings: the words of the shorter that the longer has
 * too, as a share of the longer. 1 for the same words, 0 for none.
 */
export function wordOverlap(left: string, right: string): number {
  const leftStems = stems(left);
  const rightStems = stems(right);
  const longest = Math.max(leftStems.length, rightStems.length);
  if (longest === 0) return 0;
  const counts = new Map<string, number>();
  for (const stem of leftStems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  let shared = 0;
  for (const stem of rightStems) {
    const count = counts.get(stem) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(stem, count - 1);
  }
  return shared / longest;
}

/** Words without the endings that a paraphrase changes first: "sales" and "sale", "stopped" and "stops". */
function stems(text: string): string[] {
  const words = text.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
  return words.map((word) => word.replace(/'s$/, '')).map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word));
}
