import type { Evidence } from './evidence.js';
import { isOrdinary } from './lexical.js';
import type { Line } from './line.js';
import { KIND } from './words/kinds.js';
import { KNOWN_ORGANISATIONS } from './words/organisations.js';

/** "SILVER GULCH, Calif. —": the place that opens a report. */
export function isDatelined(line: Line, index: number): boolean {
  for (let before = 0; before < index; before += 1) if (line.facts[before]!.shape !== 'capitals') return false;
  const last = Math.min(line.tokens.length, index + 9);
  for (let after = index + 1; after < last; after += 1) if (/^(?:--|—|–|-)$/u.test(line.tokens[after]!.text)) return true;
  return false;
}

/** Capitals for emphasis ("QUIT", "the BEST"): plain words that the document or the lexicon knows. */
export function isShouted(line: Line, index: number, evidence: Evidence): boolean {
  const { lower, kinds } = line.facts[index]!;
  if ((kinds & (KIND.place | KIND.demonym)) !== 0 || KNOWN_ORGANISATIONS.has(lower)) return false;
  if ((kinds & KIND.functionWord) !== 0) return true;
  return (lower.length > 3 && (evidence.plain.has(lower) || isOrdinary(line, index))) || isBesideShout(line, index);
}

function isBesideShout(line: Line, index: number): boolean {
  return [index - 1, index + 1].some((near) => {
    const facts = line.facts[near];
    return facts?.shape === 'capitals' && (facts.kinds & KIND.functionWord) !== 0;
  });
}
