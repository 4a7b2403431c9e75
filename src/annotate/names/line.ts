import type { MentionDraft } from '../../model/mention.js';
import type { TaggedSentence, TaggedToken } from '../../model/token.js';
import { lineCase, type LineCase } from './line-case.js';
import { wordFacts, type WordFacts } from './word-facts.js';

/** A sentence as the name finder looks at it. */
export interface Line {
  readonly sentence: TaggedSentence;
  readonly tokens: readonly TaggedToken[];
  readonly facts: readonly WordFacts[];
  /** How capitals are used: whether one says anything. */
  readonly letterCase: LineCase;
  /** Tokens that belong to a date or an amount, or to a name that is settled: 1 where taken. */
  readonly taken: Uint8Array;
}

/** A stretch of tokens of one line, half open. */
export interface Run {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

export function readLines(sentences: readonly TaggedSentence[], literals: readonly MentionDraft[]): Line[] {
  const lines = sentences.map((sentence): Line => {
    const { tokens } = sentence;
    const facts: WordFacts[] = [];
    for (const { text } of tokens) facts.push(wordFacts(text));
    return { sentence, tokens, facts, letterCase: lineCase(sentence, facts), taken: new Uint8Array(tokens.length) };
  });
  const lineOf = new Map(lines.map((line) => [line.sentence.index, line]));
  for (const { sentence, start, end } of literals) {
    const line = lineOf.get(sentence);
    line?.tokens.forEach((token, index) => {
      if (token.start < end && start < token.end) line.taken[index] = 1;
    });
  }
  return lines;
}

/** Whether a token and the next have nothing between them. */
export function touches(line: Line, index: number): boolean {
  return line.tokens[index]?.end === line.tokens[index + 1]?.start;
}

/** Whether a free word with a capital stands here. */
export function isCapitalAt(line: Line, index: number): boolean {
  const shape = line.facts[index]?.shape;
  return shape !== undefined && shape !== 'lower' && shape !== 'mark' && shape !== 'number' && line.taken[index] === 0;
}

/** The words of a stretch in lower case, spaced as in the text: the key by which tables and evidence know it. */
export function keyOf(line: Line, from: number, to: number): string {
  let key = line.facts[from]!.lower;
  for (let index = from + 1; index < to; index += 1) {
    key += touches(line, index - 1) ? line.facts[index]!.lower : ` ${line.facts[index]!.lower}`;
  }
  return key;
}
