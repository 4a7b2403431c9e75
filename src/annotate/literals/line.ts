import type { TaggedSentence, TaggedToken } from '../../model/token.js';
import { literalWord, type LiteralWord } from './literal-word.js';

/** A sentence as the literal finder looks at it. */
export interface LiteralLine {
  readonly sentence: TaggedSentence;
  readonly tokens: readonly TaggedToken[];
  readonly words: readonly LiteralWord[];
}

/** A stretch of tokens that is a date or an amount. */
export interface Stretch {
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** What found it, without the kind: `weekday`, `money`. */
  readonly rule: string;
}

export function toLine(sentence: TaggedSentence): LiteralLine {
  const words: LiteralWord[] = [];
  for (const { text } of sentence.tokens) words.push(literalWord(text));
  return { sentence, tokens: sentence.tokens, words };
}

/** The word at an index in lower case, '' beyond the sentence. */
export function lowerAt(line: LiteralLine, index: number): string {
  return line.words[index]?.lower ?? '';
}

export function tagAt(line: LiteralLine, index: number): string {
  return line.tokens[index]?.tag ?? '';
}

/** Whether nothing stands between a token and the next one; false beyond the sentence. */
export function touchesNext(line: LiteralLine, index: number): boolean {
  const [token, next] = [line.tokens[index], line.tokens[index + 1]];
  return token !== undefined && next !== undefined && token.end === next.start;
}

/** Whether a hyphen or a dash without spaces joins a token with the one after the mark. */
export function joinedByDash(line: LiteralLine, index: number): boolean {
  return /^[-–—]$/u.test(line.tokens[index + 1]?.text ?? '') && touchesNext(line, index) && touchesNext(line, index + 1);
}

/** Whether a word is a name's: a capitalised noun. */
export function isNameAt(line: LiteralLine, index: number): boolean {
  const token = line.tokens[index];
  return token !== undefined && token.tag.startsWith('NN') && /^\p{Lu}/u.test(token.text);
}

/** Whether the word before a number makes it a label: "Section 1904", "page 12". */
export function isLabelled(line: LiteralLine, index: number): boolean {
  return /^(?:no\.|number|numbers|nos\.|page|pages|chapter|section|article|room|route|flight|exhibit|item|#)$/u.test(lowerAt(line, index - 1));
}
