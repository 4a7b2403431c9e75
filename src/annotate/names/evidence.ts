import { startsClause } from './clause.js';
import { isGivenName } from './lexical.js';
import { keyOf, type Line } from './line.js';
import { KIND } from './words/kinds.js';

/** What the whole document shows about its words, by their lower case. */
export interface Evidence {
  /** Words with a capital where nothing but being a name gives them one. */
  readonly named: ReadonlySet<string>;
  /** Of these, words that stand alone so, and whole stretches of several: names that were seen from end to end. */
  readonly whole: ReadonlyMap<string, number>;
  /** First words of stretches of several. */
  readonly openers: ReadonlySet<string>;
  /** Last words of such stretches: a surname that may stand alone elsewhere. */
  readonly closers: ReadonlySet<string>;
  /** Words seen in lower case. */
  readonly plain: ReadonlySet<string>;
  /** Months and the like that follow a given name somewhere: "Theresa May". */
  readonly surnames: ReadonlySet<string>;
}

/** Looks at the places that are clear: capitals inside sentences that use them sparingly. */
export function gatherEvidence(lines: readonly Line[]): Evidence {
  const evidence = { named: new Set<string>(), whole: new Map<string, number>(), openers: new Set<string>(), closers: new Set<string>(), plain: new Set<string>(), surnames: new Set<string>() };
  for (const line of lines) {
    if (line.letterCase === 'sentence') gatherFrom(line, evidence);
  }
  return evidence;
}

interface Gathering {
  readonly named: Set<string>;
  readonly whole: Map<string, number>;
  readonly openers: Set<string>;
  readonly closers: Set<string>;
  readonly plain: Set<string>;
  readonly surnames: Set<string>;
}

function gatherFrom(line: Line, evidence: Gathering): void {
  const { facts } = line;
  let from = -1;
  for (let index = 0; index <= facts.length; index += 1) {
    const isCapital = index < facts.length && isWritten(line, index);
    if (isCapital && from < 0) from = index;
    if (!isCapital && from >= 0) {
      addStretch(line, startsClause(line, from) ? from + 1 : from, index, from, evidence);
      from = -1;
    }
    if (index < facts.length && facts[index]!.shape === 'lower') evidence.plain.add(facts[index]!.lower);
    if (index > 0 && index < facts.length && (facts[index]!.kinds & KIND.calendar) !== 0 && isGivenName(line, index - 1)) evidence.surnames.add(facts[index]!.lower);
  }
}

function isWritten(line: Line, index: number): boolean {
  const { shape, kinds } = line.facts[index]!;
  return (shape === 'capital' || shape === 'capitals' || shape === 'camel') && line.taken[index] === 0 && (kinds & (KIND.calendar | KIND.noName | KIND.neverName)) === 0;
}

/** The first word of a clause proves nothing for itself, but the words behind it do. */
function addStretch(line: Line, from: number, to: number, opening: number, evidence: Gathering): void {
  const { facts } = line;
  for (let index = from; index < to; index += 1) evidence.named.add(facts[index]!.lower);
  if (from === to) return;
  if (from === opening) {
    const key = keyOf(line, from, to);
    evidence.whole.set(key, (evidence.whole.get(key) ?? 0) + 1);
  }
  if (to - from > 1 || from > opening) evidence.closers.add(facts[to - 1]!.lower);
  if (to - from > 1) evidence.openers.add(facts[from]!.lower);
}
