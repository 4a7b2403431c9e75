import type { Span } from '../../model/span.js';

/** A name as the corpus writes it, with the number of times it does. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/**
 * A name as it is shown: on one line, without a bare apostrophe at its end, without "the" in front. A capital "The"
 * inside a sentence is the writer's word that it belongs to the name ("told The Hill"); at the start of a
 * sentence it says nothing and goes.
 */
export function shownName(text: string, startsSentence: boolean): string {
  const line = text.replace(/\s+/gu, ' ').trim().replace(/(?<=.)['’]$/u, '');
  const keepsArticle = line.startsWith('The ') && !startsSentence;
  return keepsArticle ? line : line.replace(/^the (?=[\p{Lu}\p{N}])/iu, '');
}

/** Whether a span begins where a sentence does, quotation marks and brackets apart. */
export function startsSentence(text: string, sentence: Span | undefined, start: number): boolean {
  return sentence === undefined || !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, start));
}

/** Without a possessive ending. "Moody's" loses its own, too: compare with the forms that the corpus has. */
export function withoutPossessive(name: string): string {
  return name.replace(/(?<=.)['’]s$/iu, '');
}

/** Whether a name is written in capitals only, as in a dateline or a headline. */
export function isAllCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
