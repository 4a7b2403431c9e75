import { isVerb, type SentenceContext } from './sentence-context.js';

/** The word that says what is between two others. */
export interface PathTrigger {
  readonly head: number;
  /** Nothing on the way between the two is a verb or a predicate: what governs them says nothing of what is between them. */
  readonly inPassing: boolean;
}

/**
 * Finds it on the way through the tree from one word to the other: the lowest verb ("agreed to buy" is about buying), else the word where both
 * ways meet ("the founder of Acme").
 */
export function findTrigger(context: SentenceContext, a: number, b: number): PathTrigger {
  const above = ancestors(context, a);
  const path = ancestors(context, b);
  const meeting = path.findIndex((word) => above.includes(word));
  const top = path[meeting] ?? b;
  const ways = [above.slice(1, above.indexOf(top) + 1), path.slice(1, meeting + 1)];
  const ends = new Set([a, b]);
  const verbs = ways.map((way) => way.findIndex((word) => isVerb(context.tokens[word]!) && !ends.has(word)));
  const lowest = ways.flatMap((way, index) => (verbs[index]! >= 0 ? [{ word: way[verbs[index]!]!, depth: ancestors(context, way[verbs[index]!]!).length }] : []))
    .sort((x, y) => y.depth - x.depth)[0];
  if (lowest !== undefined) return { head: lowest.word, inPassing: false };
  return { head: top, inPassing: ends.has(top) };
}

/** A word and all above it, up to the root. */
function ancestors({ tokens }: SentenceContext, word: number): number[] {
  const seen = [word];
  for (let next = tokens[word]!.head; next >= 0 && !seen.includes(next); next = tokens[next]!.head) seen.push(next);
  return seen;
}
