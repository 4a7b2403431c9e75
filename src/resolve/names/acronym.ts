import { normalizeName, wordsOf } from './normalize-name.js';
import { splitFirmName } from './legal-form.js';
import { findKnownPlace } from './known-places.js';

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'de', 'la', 'du', 'des', 'to', 'at', 'a', 'an']);

/** Whether a name as written looks like an acronym: two to six capitals, dotted or not. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6}|(?:\p{Lu}\.)+\p{Lu})$/u.test(name.replace(/['’]s$/u, ''));
}

/**
 * The acronyms that a long name may go by, normalised: initials of all words, of the words that count, and the same
 * without its country ("U.S. Department of Energy") or its legal form. Sorted; empty for a name of one word.
 */
export function acronymsOf(normalized: string): string[] {
  const words = wordsOf(normalized);
  const variants = [words, wordsOf(splitFirmName(normalized).base)];
  const [first, ...rest] = words;
  if (first !== undefined && findKnownPlace(first) !== null) variants.push(rest);
  const acronyms = variants.flatMap((variant) => [initials(variant), initials(variant.filter((word) => !SMALL_WORDS.has(word)))]);
  return [...new Set(acronyms)].filter((acronym) => acronym.length >= 2 && acronym.length <= 6).sort();
}

/** Whether the name as written is an acronym of the long one. */
export function isAcronymOf(name: string, longName: string): boolean {
  return isAcronym(name) && acronymsOf(normalizeName(longName)).includes(normalizeName(name));
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join('');
}
