import type { MentionDraft } from '../../model/mention.js';
import type { TaggedSentence, TaggedToken } from '../../model/token.js';
import { wordFacts, type WordFacts } from './word-facts.js';

/** A sentence as the name finder looks at it. */
export interface Line {
  readonly sentence: TaggedSentence;
  readonly tokens: readonly TaggedToken[];
  readonly facts: readonly WordFacts[];
  /** Tokens that belong to a date, an amount or another name already: 1 where taken. */
  readonly taken: Uint8Array;
}

/** A stretch of tokens of one line, half open. */
export interface Run {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

export function readLines(sentences: readonly TaggedSentence[], literals: readonly MentionDraft[]): Line[] {
  const bySentence = new Map<number, MentionDraft[]>();
  for (const literal of literals) {
    const list = bySentence.get(literal.sentence);
    if (list === undefined) bySentence.set(literal.sentence, [literal]);
    else list.push(literal);
  }
  return sentences.map((sentence) => {
    const { tokens } = sentence;
    const taken = new Uint8Array(tokens.length);
    for (const literal of bySentence.get(sentence.index) ?? []) {
      tokens.forEach((token, index) => {
        if (token.start < literal.end && literal.start < token.end) taken[index] = 1;
      });
    }
    return { sentence, tokens, facts: tokens.map((token) => wordFacts(token.text)), taken };
  });
}

/** Whether two neighbouring tokens have nothing between them. */
export function touches(line: Line, index: number): boolean {
  return line.tokens[index]?.end === line.tokens[index + 1]?.start;
}

/** The words of a run in lower case with single spaces: the key by which tables and evidence know it. */
export function keyOf(run: Run): string {
  let key = '';
  for (let index = run.from; index < run.to; index += 1) {
    if (index > run.from && !touches(run.line, index - 1)) key += ' ';
    key += run.line.facts[index]!.lower;
  }
  return key;
}
