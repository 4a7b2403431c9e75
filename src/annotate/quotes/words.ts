import type { Token } from '../../model/token.js';

const TIME_NOUNS = /^(?:today|yesterday|tomorrow|tonight|week|weekend|month|year|quarter|morning|afternoon|evening|night|day|spring|summer|autumn|fall|winter)s?$/iu;

/** Whether a word tells a time: a weekday, a month, a year, "week". */
export function isTemporal(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.lexicon.includes('WeekDay') || token.lexicon.includes('Month')) return /^\p{Lu}/u.test(token.text);
  return TIME_NOUNS.test(token.text) || /^(?:1[5-9]|20)\d\d$/u.test(token.text);
}

/** Nouns for people that taggers often take for adjectives. */
const PEOPLE_ADJECTIVES = /^(?:chief|executive|representative|official|head|veteran|relative|resident|native|expert|principal|general|individual)$/iu;

export function isNoun(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.tag.startsWith('NN') || token.tag === 'ADD' || token.tag === 'FW' || (token.tag === 'JJ' && PEOPLE_ADJECTIVES.test(token.text));
}

/** A verb that carries a clause: "says", "said", "will". */
export function isFinite(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VBD|VBZ|VBP|MD)$/u.test(token.tag);
}

export function lower(token: Token | undefined): string {
  return token === undefined ? '' : token.text.toLowerCase().replaceAll('’', "'");
}

export function isSentenceEnd(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[.?!…]+)$/u.test(token.text);
}

/** Marks that separate clauses more than a comma does. */
export function isHardBreak(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[;:—–()[\]]|--+|[.?!…]+)$/u.test(token.text);
}
