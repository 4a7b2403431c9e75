import type { Token } from '../../../model/token.js';

/** Penn tags that may stand between a determiner and its noun. */
const INSIDE: ReadonlySet<string> = new Set([
  'JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS', 'CD', 'HYPH', 'VBN', 'VBG', 'RB', 'RBR', 'RBS', '$', 'AFX', '``', "''", 'FW',
]);

/** A noun phrase is never longer than this to the left of its head: longer ones are tables or broken parses. */
const LONGEST = 14;

/** The part of a noun phrase from its first word to its head: "the company's [largest shareholder]". */
export interface NounPhraseStart {
  readonly from: number;
  /** The determiner or the mark of the possessive, -1 for a bare phrase. */
  readonly determiner: number;
}

/**
 * Walks left from a noun over its modifiers to its determiner, or through a possessive mark to the possessor's own phrase.
 * A word belongs to the phrase when its place and tag allow it and the tree does not give it to a word outside.
 */
export function startOfNounPhrase(tokens: readonly Token[], head: number): NounPhraseStart {
  let from = head;
  for (let index = head - 1; index >= 0 && head - index < LONGEST; index -= 1) {
    const token = tokens[index]!;
    const tag = token.tag;
    if (tag === 'DT' || tag === 'PDT' || tag === 'PRP$' || tag === 'WP$') return { from: skipPredeterminer(tokens, index), determiner: index };
    if (tag === 'POS') return { from: startOfPossessor(tokens, index), determiner: index };
    if (!INSIDE.has(tag) || !dependsOn(tokens, index, head)) break;
    if (isOpeningWord(token)) break;
    from = index;
  }
  while (from < head && isDangling(tokens[from]!)) from += 1;
  return { from, determiner: -1 };
}

function startOfPossessor(tokens: readonly Token[], mark: number): number {
  if (mark === 0) return mark;
  const owner = mark - 1;
  return startOfNounPhrase(tokens, topOfName(tokens, owner)).from;
}

/** A word inside a name stands for the name: its phrase begins where the name begins. */
function topOfName(tokens: readonly Token[], index: number): number {
  let first = index;
  const top = tokens[index]!.dependency === 'flat' ? tokens[index]!.head : index;
  while (first > 0 && tokens[first - 1]!.dependency === 'flat' && tokens[first - 1]!.head === top) first -= 1;
  return first;
}

function skipPredeterminer(tokens: readonly Token[], index: number): number {
  return index > 0 && tokens[index - 1]!.tag === 'PDT' ? index - 1 : index;
}

function dependsOn(tokens: readonly Token[], index: number, head: number): boolean {
  let governor = index;
  for (let steps = 0; steps < 6; steps += 1) {
    governor = tokens[governor]!.head;
    if (governor === head) return true;
    if (governor < index || governor > head) return false;
  }
  return false;
}

/** Adverbs that speak of the whole clause are not the phrase's first word: "now the company", "then a minister". */
function isOpeningWord(token: Token): boolean {
  return token.tag === 'RB' && token.dependency !== 'advmod';
}

function isDangling(token: Token): boolean {
  return token.tag === 'HYPH' || token.tag === '``' || token.tag === "''" || token.tag === 'RB';
}
