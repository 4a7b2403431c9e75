import { compareText } from './compare-text.js';
import { toSlug } from './slug.js';

/** What an id is made of. */
export interface Identity {
  readonly name: string;
  readonly type: string;
  /** Whether the name is one, or only a description that holds in its document. */
  readonly named: boolean;
  /** The first place that speaks of it. */
  readonly doc: string;
  readonly start: number;
}

/** Words that every JavaScript object answers to: readers of exports may use ids as keys of plain objects. */
const RESERVED: ReadonlySet<string> = new Set(['constructor']);

/**
 * An id for each thing, from its name: `zoom`. Things that share a name have their type as well (`georgia-place`), and
 * where that is shared, too, the document that speaks of them first (`john-smith-person-in-news-3`); a description
 * always has its document. The same for the same things, in whatever order they come.
 */
export function assignIds(identities: readonly Identity[]): string[] {
  const slugs = identities.map(({ name, named }) => toSlug(named ? name : name.replace(/^(?:an?|the|its|his|her|their|our|this|these) /iu, '')));
  const typed = identities.map(({ type }, index) => `${slugs[index]}-${toSlug(type)}`);
  const countOfSlug = countEach(slugs.filter((_, index) => identities[index]?.named));
  const countOfTyped = countEach(typed.filter((_, index) => identities[index]?.named));
  const wishes = identities.map(({ doc, named }, index) => {
    const slug = slugs[index] ?? '';
    if (!named) return `${slug}-in-${toSlug(doc)}`;
    if (countOfSlug.get(slug) === 1 && !RESERVED.has(slug)) return slug;
    return countOfTyped.get(typed[index] ?? '') === 1 ? (typed[index] ?? '') : `${typed[index]}-in-${toSlug(doc)}`;
  });
  return settle(identities, wishes);
}

/** Gives each its wish, the shortest wish first; whoever comes second gets a number. */
function settle(identities: readonly Identity[], wishes: readonly string[]): string[] {
  const order = identities.map((identity, index) => ({ identity, index, wish: wishes[index] ?? '' })).sort((a, b) =>
    a.wish.length - b.wish.length || compareText(a.wish, b.wish) || Number(b.identity.named) - Number(a.identity.named) ||
    compareText(a.identity.doc, b.identity.doc) || a.identity.start - b.identity.start || compareText(a.identity.type, b.identity.type));
  const nextNumber = new Map<string, number>();
  const taken = new Set<string>();
  const ids = new Array<string>(identities.length);
  for (const { index, wish } of order) {
    let id = wish;
    for (let number = nextNumber.get(wish) ?? 2; taken.has(id); number += 1) {
      id = `${wish}-${number}`;
      nextNumber.set(wish, number + 1);
    }
    taken.add(id);
    ids[index] = id;
  }
  return ids;
}

function countEach(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
