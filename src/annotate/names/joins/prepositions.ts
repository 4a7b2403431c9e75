import { isNaming, isOrdinary } from '../lexical.js';
import { keyOf } from '../line.js';
import { KIND } from '../words/kinds.js';
import { KNOWN_ORGANISATIONS } from '../words/organisations.js';
import { PLACE_NAMES } from '../words/places.js';
import { isMarked, kindsAt, lowerAt, type Connector, type Growing } from './growing.js';

/** Width of "of" or "of the" before a name word: 0 where none follows. */
function widthBefore(growing: Growing): number {
  const { to } = growing;
  if (isMarked(growing, to + 1)) return 1;
  return /^(?:the|a|an)$/u.test(lowerAt(growing, to + 1)) && isMarked(growing, to + 2) ? 2 : 0;
}

/** A plain word with a capital that nothing but a name's start explains: "Bees of Winter". */
function isPlainOpener(growing: Growing): boolean {
  const { line, to } = growing;
  const from = lowerAt(growing, growing.from) === 'the' ? growing.from + 1 : growing.from;
  if (to - from !== 1 || line.letterCase !== 'sentence' || KNOWN_ORGANISATIONS.has(lowerAt(growing, from))) return false;
  const { lexicon, tag } = line.tokens[from]!;
  return (isOrdinary(line, from) || (lexicon.length === 0 && tag === 'NNPS')) && (kindsAt(growing, from) & (KIND.title | KIND.section)) === 0;
}

/** Heads whose "of" may only say where they are: "Haskell Motor Group of Ohio". */
const COMMERCIAL_HEADS = new Set(['group', 'company', 'club', 'team', 'partners', 'fund', 'trust', 'party']);

/** "Bank of China", "University of the Republic"; but "Halden Securities of Oslo", "Secretary of State", "Rose Baker of the Marine Policy Institute". */
export const joinOf: Connector = (growing) => {
  const { line, from, to } = growing;
  const width = widthBefore(growing);
  if (width === 0) return 0;
  const last = kindsAt(growing, to - 1);
  const isLong = to - from > 1;
  if ((last & KIND.head) !== 0) {
    const isLocated = isLong && COMMERCIAL_HEADS.has(lowerAt(growing, to - 1)) && (kindsAt(growing, to + width) & KIND.place) !== 0;
    return isLocated ? 0 : width;
  }
  if ((last & KIND.title) !== 0) return 0;
  if ((last & (KIND.personNoun | KIND.group)) === 0) {
    const isPerson = (kindsAt(growing, from) & KIND.givenName) !== 0;
    if (isLong && isOrdinary(line, to - 1) && !isPerson && (last & KIND.organisationEnding) === 0) return width;
    if (isPlainOpener(growing)) return width;
  }
  return PLACE_NAMES.has(keyOf(line, from, to + width + 1)) ? width : 0;
};

/** "Centre for Tax Policy", "Council on Foreign Relations". */
export const joinFor: Connector = (growing) => {
  const last = kindsAt(growing, growing.to - 1);
  return (last & KIND.head) !== 0 && (last & KIND.title) === 0 ? widthBefore(growing) : 0;
};

/** "University of California at Berkeley". */
export const joinAt: Connector = (growing) =>
  isMarked(growing, growing.to + 1) && lowerAt(growing, growing.from) === 'university' && growing.to - growing.from > 1 ? 1 : 0;

/** "Rain on Zinc", "Ashes to Embers": plain words with capitals on both sides. */
export const joinPlain: Connector = (growing) => {
  const { line, to, evidence } = growing;
  const width = widthBefore(growing);
  if (width === 0 || !isPlainOpener(growing) || !line.tokens[to - 1]!.tag.startsWith('NN')) return 0;
  const next = to + width;
  const isKnown = isNaming(line, next) || (kindsAt(growing, next) & (KIND.place | KIND.demonym)) !== 0;
  return !isKnown && (evidence.whole.get(lowerAt(growing, next)) ?? 0) < 2 ? width : 0;
};

/** "on" ties to heads as "for" does, to plain words as "in" does. */
export const joinOn: Connector = (growing) => joinFor(growing) || joinPlain(growing);
