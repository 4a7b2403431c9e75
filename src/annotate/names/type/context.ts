import type { Line, Run } from '../line.js';
import { KIND } from '../words/kinds.js';

/** What stands around a name; indices of tokens in its line, -1 where there is nothing of the kind. */
export interface Context {
  /** The word before, quotation marks and "the" left out. */
  readonly before: number;
  /** The word before that one. */
  readonly beforeThat: number;
  /** The token after. */
  readonly after: number;
  readonly afterThat: number;
  /** Head noun of an apposition behind the name ("X, a Norwegian grocery chain,"). */
  readonly appositionAfter: number;
  /** Head noun of an apposition before the name ("its chief executive, X"). */
  readonly appositionBefore: number;
  /** Head noun of what the name possesses ("X's shares"). */
  readonly possessed: number;
  /** Noun that the name hangs on by a preposition ("shares of X"). */
  readonly governor: number;
  /** Verb that follows ("X said", "X has agreed"). */
  readonly verbAfter: number;
  /** Noun that the name stands before ("X users"). */
  readonly modified: number;
}

const LOOK_AHEAD = 9;

export function readContext({ line, from, to }: Run): Context {
  const before = skipBack(line, from - 1);
  const after = to < line.tokens.length ? to : -1;
  const isPossessive = after >= 0 && line.tokens[after]!.tag === 'POS';
  return {
    before,
    beforeThat: before > 0 ? skipBack(line, before - 1) : -1,
    after,
    afterThat: to + 1 < line.tokens.length ? to + 1 : -1,
    appositionAfter: after < 0 ? -1 : line.facts[after]!.lower === ',' ? phraseHead(line, after + 1) : findPredicate(line, after),
    appositionBefore: findAppositionBefore(line, from, before),
    possessed: isPossessive ? nounHead(line, after + 1) : -1,
    governor: findGovernor(line, before),
    verbAfter: isPossessive ? -1 : findVerb(line, to),
    modified: after >= 0 && isNoun(line, after) && line.facts[after]!.shape === 'lower' ? nounHead(line, after) : -1,
  };
}

function skipBack(line: Line, from: number): number {
  let index = from;
  while (index >= 0) {
    const { lower } = line.facts[index]!;
    const { tag } = line.tokens[index]!;
    if (lower !== 'the' && tag !== '``' && tag !== "''") break;
    index -= 1;
  }
  return index;
}

function isNoun(line: Line, index: number): boolean {
  return line.tokens[index]?.tag.startsWith('NN') === true;
}

/** "its chief executive, X"; "a yacht called X", "The battery, named X". */
function findAppositionBefore(line: Line, from: number, before: number): number {
  if (before >= 1 && NAMING_WORDS.has(line.facts[before]!.lower)) {
    let index = before - 1;
    while (index > 0 && /^(?:,|which|was|is|were|are|be|being|been|as|known|has|it|they|he|she)$/u.test(line.facts[index]!.lower)) index -= 1;
    return isPlainNoun(line, index) ? index : -1;
  }
  return from > 1 && line.facts[from - 1]!.lower === ',' && isPlainNoun(line, from - 2) ? from - 2 : -1;
}

const NAMING_WORDS = new Set(['named', 'called', 'dubbed', 'titled', 'entitled', 'nicknamed', 'christened', 'as', 'codenamed', 'branded', 'calls']);

function isPlainNoun(line: Line, index: number): boolean {
  return isNoun(line, index) && line.facts[index]!.shape === 'lower';
}

/** "X is a Norwegian grocery chain". */
function findPredicate(line: Line, after: number): number {
  if (!/^(?:is|was|are|were|becomes?|became|remains?)$/u.test(line.facts[after]!.lower)) return -1;
  return /^(?:DT|PRP\$)$/u.test(line.tokens[after + 1]?.tag ?? '') ? phraseHead(line, after + 1) : -1;
}

/** Head of a noun phrase that opens with a determiner, a possessive or an adjective: the last noun before it is left. */
function phraseHead(line: Line, start: number): number {
  const first = line.tokens[start];
  if (first === undefined) return -1;
  if (/^(?:DT|PRP\$|JJ|JJS|RB|VBG|VBN)$/u.test(first.tag) || (isNoun(line, start) && line.facts[start]!.shape === 'lower')) return nounHead(line, start);
  return -1;
}

/** The last noun of the noun phrase that holds `start`; words of names in it are passed over. */
function nounHead(line: Line, start: number): number {
  let head = -1;
  const last = Math.min(line.tokens.length, start + LOOK_AHEAD);
  for (let index = start; index < last; index += 1) {
    const { tag } = line.tokens[index]!;
    if (tag.startsWith('NN')) {
      if (line.facts[index]!.shape === 'lower') head = index;
    } else if (!/^(?:DT|PRP\$|JJ|JJR|JJS|VBN|VBG|CD|HYPH|POS|RB|``|''|\$)$/u.test(tag) && !(tag === 'CC' && head < 0)) break;
    else if (head >= 0 && tag !== 'HYPH' && tag !== 'POS' && tag !== 'CC') break;
  }
  return head;
}

/** "shares of X", "an analyst at X", "the chief executive of the retailer X" is left to the nearer word. */
function findGovernor(line: Line, before: number): number {
  if (before < 1 || !/^(?:IN|TO)$/u.test(line.tokens[before]!.tag)) return -1;
  const index = before - 1;
  return isNoun(line, index) || line.tokens[index]!.tag.startsWith('VB') ? index : -1;
}

function findVerb(line: Line, to: number): number {
  const last = Math.min(line.tokens.length, to + 4);
  for (let index = to; index < last; index += 1) {
    const { tag } = line.tokens[index]!;
    if (tag.startsWith('VB')) {
      const isAuxiliary = (line.facts[index]!.kinds & KIND.functionWord) !== 0;
      if (!isAuxiliary) return index;
    } else if (!/^(?:MD|RB|CD)$/u.test(tag)) return -1;
  }
  return -1;
}
