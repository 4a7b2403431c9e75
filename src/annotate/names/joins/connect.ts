import { keyOf } from '../line.js';
import { KNOWN_TYPES } from '../words/known-names.js';
import { KNOWN_ORGANISATIONS } from '../words/organisations.js';
import { PLACE_NAMES } from '../words/places.js';
import { joinAnd, joinFieldList } from './and.js';
import { isMarked, type Connector, type Growing } from './growing.js';
import { joinHyphen } from './hyphen.js';
import { joinAmpersand, joinNickname } from './marks.js';
import { joinParticles, PARTICLES } from './particles.js';
import { joinPossessive } from './possessive.js';
import { joinAt, joinFor, joinOf, joinOn, joinPlain } from './prepositions.js';

/**
 * How many tokens behind a stretch of name words connect it with the word that goes on with the name: 0 where it ends here.
 */
export function connect(growing: Growing): number {
  const { line, to } = growing;
  if (to >= line.tokens.length || line.taken[to] === 1) return 0;
  const connector = CONNECTORS.get(line.facts[to]!.lower);
  return connector === undefined ? 0 : connector(growing) || joinKnown(growing);
}

/** Where the words behind the connector complete a name of the tables: "Save the Children". */
const joinKnown: Connector = (growing) => {
  const { line, from, to } = growing;
  const width = isMarked(growing, to + 1) ? 1 : 2;
  if (!isMarked(growing, to + width)) return 0;
  const key = keyOf(line, from, to + width + 1);
  return KNOWN_ORGANISATIONS.has(key) || PLACE_NAMES.has(key) || KNOWN_TYPES.has(key) ? width : 0;
};

const CONNECTORS: ReadonlyMap<string, Connector> = new Map<string, Connector>([
  ...[...PARTICLES].map((particle) => [particle, joinParticles] as const),
  ['&', joinAmpersand], ['-', joinHyphen], ['‑', joinHyphen], ['–', joinHyphen], ['"', joinNickname], ['“', joinNickname],
  ['of', joinOf], ['for', joinFor], ['at', joinAt], ['on', joinOn], ['in', joinPlain], ['to', joinPlain], ['with', joinPlain], ['without', joinPlain], ['from', joinPlain],
  ['the', joinKnown], ['and', joinAnd], [',', joinFieldList], ["'s", joinPossessive], ["'", joinPossessive],
]);
