import type { Span } from '../../model/span.js';
import { TITLES } from '../names/words/people.js';

const CAPITALISED = /(?<=^|[\s("“‘'])(\p{Lu}\p{L}*\.?)[ \u00a0]$/u;
const ARTICLE = /(?<=^|[\s("“‘'])(?:the|a|an|this|that|these|those)[ \u00a0]$/iu;
const POSSESSIVE = /^['’]s(?!\p{L})/u;
const LOOK = 24;

/** The phrase that a name heads: with the title and the article before it and the possessive ending after it. */
export function nounPhrase(text: string, { start, end }: Span): Span {
  const before = (at: number): string => text.slice(Math.max(0, at - LOOK), at);
  const word = CAPITALISED.exec(before(start));
  const titled = word !== null && TITLES.has(word[1]!.replace('.', '').toLowerCase()) ? start - word[0].length : start;
  const article = ARTICLE.exec(before(titled));
  return { start: titled - (article?.[0].length ?? 0), end: end + (POSSESSIVE.test(text.slice(end, end + 3)) ? 2 : 0) };
}
