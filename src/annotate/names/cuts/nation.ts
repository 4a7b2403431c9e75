import type { Evidence } from '../evidence.js';
import { isGivenName } from '../lexical.js';
import { keyOf, type Run } from '../line.js';
import { KIND } from '../words/kinds.js';
import { KNOWN_ORGANISATIONS } from '../words/organisations.js';
import { PLACE_NAMES } from '../words/places.js';

const ENDING = KIND.organisationEnding | KIND.placeEnding | KIND.workEnding | KIND.eventEnding;

/** "Greek | Spyros Kanellis", "Chinese | ByteDance"; but "Italian Football Federation", "U.S. Navy". */
export function cutNation(run: Run, evidence: Evidence): Run[] {
  const { line, from, to } = run;
  const { kinds } = line.facts[from]!;
  if (to - from < 2 || (kinds & (KIND.demonym | KIND.place)) === 0) return [run];
  const key = keyOf(line, from, to);
  if (PLACE_NAMES.has(key) || KNOWN_ORGANISATIONS.has(key)) return [run];
  const rest: Run = { line, from: from + 1, to };
  const nation: Run = { line, from, to: from + 1 };
  const restKey = keyOf(line, from + 1, to);
  if (PLACE_NAMES.has(restKey)) return [nation, rest];
  const next = line.facts[from + 1]!;
  if ((next.kinds & kinds & KIND.demonym) !== 0) return [nation, ...cutNation(rest, evidence)];
  if ((kinds & KIND.demonym) === 0 || (line.facts[to - 1]!.kinds & ENDING) !== 0) return [run];
  const isName = KNOWN_ORGANISATIONS.has(restKey) || evidence.whole.has(restKey) || isGivenName(line, from + 1) || next.shape === 'camel';
  return isName ? [nation, rest] : [run];
}
