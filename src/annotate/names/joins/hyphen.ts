import { isOrdinary } from '../lexical.js';
import { keyOf, touches } from '../line.js';
import { KIND } from '../words/kinds.js';
import { PLACE_NAMES } from '../words/places.js';
import { isMarked, kindsAt, lowerAt, type Connector, type Growing } from './growing.js';

const GEOGRAPHIC = KIND.place | KIND.demonym;

/** "Sundby-Okafor", "Kang Min-jae", "Jae-won Suh"; but "Beijing-based", and "U.S.-China" are two. */
export const joinHyphen: Connector = (growing) => {
  const { line, to } = growing;
  if (!touches(line, to - 1) || !touches(line, to)) return 0;
  if (!isMarked(growing, to + 1)) return isNameSyllable(growing) ? 1 : 0;
  const arePlaces = (kindsAt(growing, to - 1) & GEOGRAPHIC) !== 0 && (kindsAt(growing, to + 1) & GEOGRAPHIC) !== 0;
  return arePlaces && !PLACE_NAMES.has(keyOf(line, to - 1, to + 2)) ? 0 : 1;
};

/** Second parts of compounds that a name may open: "Slate-led". */
const COMPOUND_SECONDS = new Set((
  'led run made era born held only wide like free rich poor own on up off out in by to and at for level style type class size time day year old area bred bound '
  + 'built fed fuel side owned based backed listed ready linked wing plus trade tech head'
).split(' '));

/** Frequent second syllables of Korean and Chinese given names. */
const NAME_SYLLABLES = new Set((
  'won ah jae min ji hyun hee woo seok soo jin young yeon kyung sung ho il eun rin na mi joo ju hwan tae chul sun ki bin shik wook jun joon hoon gyu kyu ran ra '
  + 'seo yoon ting fong ming hua ling wei shing yuan yi xin lin chi keung wah kit yin ching'
).split(' '));

/** The second syllable of a given name, in lower case behind its hyphen. */
function isNameSyllable(growing: Growing): boolean {
  const { line, evidence, from, to } = growing;
  const syllable = line.tokens[to + 1]?.text ?? '';
  const isBehindSurname = to - from > 1;
  const isBeforeSurname = isMarked(growing, to + 2);
  if (NAME_SYLLABLES.has(syllable)) return isBehindSurname || isBeforeSurname || evidence.openers.has(lowerAt(growing, to - 1));
  if (!/^[a-z]{2,5}$/u.test(syllable) || COMPOUND_SECONDS.has(syllable) || syllable.endsWith('ed')) return false;
  if (line.tokens[to - 1]!.text.length > 6 || (kindsAt(growing, to - 1) & GEOGRAPHIC) !== 0) return false;
  return isBehindSurname || (isBeforeSurname && !isOrdinary(line, to + 1));
}
