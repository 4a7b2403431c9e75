import type { Token } from '../../model/token.js';

const TIME_NOUNS: ReadonlySet<string> = new Set(('today yesterday tomorrow tonight week weeks weekend weekends month months year years quarter quarters morning mornings afternoon '
  + 'afternoons evening evenings night nights day days spring summer autumn fall winter').split(' '));

/** Whether a word tells a time: a weekday, a month, a year, "week". */
export function isTemporal(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.lexicon.includes('WeekDay') || token.lexicon.includes('Month')) return /^\p{Lu}/u.test(token.text);
  return TIME_NOUNS.has(lower(token)) || (token.tag === 'CD' && /^(?:1[5-9]|20)\d\d$/u.test(token.text));
}

/** Nouns for people that taggers often take for adjectives. */
const PEOPLE_ADJECTIVES = /^(?:chief|executive|representative|official|head|veteran|relative|resident|native|expert|principal|general|individual)$/iu;

export function isNoun(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.tag.startsWith('NN') || token.tag === 'ADD' || token.tag === 'FW' || (token.tag === 'JJ' && PEOPLE_ADJECTIVES.test(token.text));
}

/** A verb that carries a clause: "says", "said", "will". */
export function isFinite(token: Token | undefined): boolean {
  const tag = token?.tag;
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

export function lower(token: Token | undefined): string {
  if (token === undefined) return '';
  const text = token.text.toLowerCase();
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

export function isSentenceEnd(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[.?!…]+)$/u.test(token.text);
}

/** Marks that separate clauses more than a comma does. */
export function isHardBreak(token: Token | undefined): boolean {
  return token !== undefined && token.text.charCodeAt(0) !== 44 && /^(?:[;:—–()[\]]|--+|[.?!…]+)$/u.test(token.text);
}
