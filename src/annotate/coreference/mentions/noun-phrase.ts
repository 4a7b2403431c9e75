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
 * Where a determiner is found, places and tags decide; a bare phrase takes only the words that the tree gives it.
 */
export function startOfNounPhrase(tokens: readonly Token[], head: number): NounPhraseStart {
  for (let index = head - 1; index >= 0 && head - index < LONGEST; index -= 1) {
    const { tag } = tokens[index]!;
    if (tag === 'DT' || tag === 'PDT' || tag === 'PRP$' || tag === 'WP$') return { from: skipPredeterminer(tokens, index), determiner: index };
    if (tag === 'POS') return { from: startOfPossessor(tokens, index), determiner: index };
    if (!INSIDE.has(tag) || !isModifier(tokens, index, head)) break;
  }
  return { from: startOfBarePhrase(tokens, head), determiner: -1 };
}

function startOfBarePhrase(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && head - from < LONGEST && INSIDE.has(tokens[from - 1]!.tag) && isJoinedOrGoverned(tokens, from - 1, head)) from -= 1;
  while (from < head && isDangling(tokens[from]!)) from += 1;
  return from;
}

/** Whether a word is a modifier by its place: "[its] larger rival", but neither "its [customers] new phones" nor "[now] a rival". */
function isModifier(tokens: readonly Token[], index: number, head: number): boolean {
  const { tag } = tokens[index]!;
  const next = tokens[index + 1]!.tag;
  if (tag.startsWith('NN') && !next.startsWith('NN') && next !== 'HYPH') return dependsOn(tokens, index, head);
  if (tag.startsWith('RB')) return next.startsWith('JJ') || next.startsWith('V') || next.startsWith('RB') || next === 'HYPH';
  if (tag === 'NNS' || tag === 'VBG' || tag === 'VBN') return next === 'HYPH' || tokens[index - 1]?.tag === 'HYPH' || dependsOn(tokens, index, head);
  return true;
}

/** A hyphen joins what it touches, whatever the tree says. */
function isJoinedOrGoverned(tokens: readonly Token[], index: number, head: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1]!;
  if (token.end === next.start && (token.tag === 'HYPH' || next.tag === 'HYPH')) return true;
  return dependsOn(tokens, index, head) && (token.tag !== 'RB' || token.dependency === 'advmod');
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

function isDangling(token: Token): boolean {
  return token.tag === 'HYPH' || token.tag === '``' || token.tag === "''" || token.tag === 'RB';
}
