import type { Span } from '../../model/span.js';
import type { Token } from '../../model/token.js';
import { TITLES } from '../names/words/people.js';

const CAPITALISED = /(?<=^|[\s("“‘'])(\p{Lu}\p{L}*\.?)[ \u00a0]$/u;
const ARTICLE = /^(?:the|a|an|this|these|those)$/iu;
const POSSESSIVE = /^['’]s(?!\p{L})/u;
const LOOK = 24;

/**
 * The phrase that a name heads: with the title and the article before it, where the article is the name's own, and behind it the place in which
 * it lies ("Sydney, Australia") or the possessive ending.
 */
export function nounPhrase(text: string, tokens: readonly Token[], { start, end }: Span): Span {
  const word = CAPITALISED.exec(text.slice(Math.max(0, start - LOOK), start));
  const titled = word !== null && TITLES.has(word[1]!.replace('.', '').toLowerCase()) ? start - word[0].length : start;
  return { start: articleOf(tokens, titled, end)?.start ?? titled, end: containerOf(text, tokens, start, end)?.end ?? end + (POSSESSIVE.test(text.slice(end, end + 3)) ? 2 : 0) };
}

/** The name behind a comma that is bound to this one: of "Sydney, Australia", but not of places in a list. */
function containerOf(text: string, tokens: readonly Token[], start: number, end: number): Span | null {
  if (!text.startsWith(', ', end)) return null;
  const first = tokens.findIndex((token) => token.start === end + 2);
  const head = tokens[first]?.dependency === 'flat' ? tokens[first]!.head : first;
  const bound = tokens[head];
  const name = tokens[bound?.head ?? -1];
  if (bound?.pos !== 'PROPN' || bound.dependency !== 'nmod:unmarked' || name === undefined || name.start < start || name.end > end) return null;
  return tokens.findLast((token, index) => index === head || (token.head === head && token.dependency === 'flat')) ?? null;
}

/** The article before a name; that of "the Fenwick factory" belongs to the factory. */
function articleOf(tokens: readonly Token[], start: number, end: number): Token | null {
  const first = tokens.findIndex((token) => token.end > start);
  const before = tokens[first - 1];
  if (before === undefined || !ARTICLE.test(before.text)) return null;
  const head = tokens[before.head];
  return head !== undefined && head.start >= start && head.start < end ? before : null;
}
