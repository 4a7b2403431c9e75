import type { Evidence } from './evidence.js';
import { keyOf, touches, type Line } from './line.js';
import { isNaming, isOrdinary } from './name-words.js';
import { KIND } from './words/kinds.js';
import { KNOWN_TYPES } from './words/known-names.js';
import { KNOWN_ORGANISATIONS } from './words/organisations.js';
import { PLACE_NAMES } from './words/places.js';

/** A stretch of name words so far, and what lies behind it. */
export interface Growing {
  readonly line: Line;
  readonly marks: Uint8Array;
  readonly evidence: Evidence;
  /** First token of the stretch, and the one after its last: the possible connector. */
  readonly from: number;
  readonly to: number;
}

type Connector = (growing: Growing) => number;

/**
 * How many tokens behind a stretch of name words connect it with the word that goes on with the name: 0 where it ends here.
 */
export function connect(growing: Growing): number {
  const { line, to } = growing;
  if (to >= line.tokens.length || line.taken[to] === 1) return 0;
  const connector = CONNECTORS.get(line.facts[to]!.lower);
  if (connector === undefined) return 0;
  return connector(growing) || knownWidth(growing);
}

/** Whether the words behind the connector complete a name of the tables: "Save the Children". */
function knownWidth(growing: Growing): number {
  const { line, from, to } = growing;
  for (let width = 1; width <= 2; width += 1) {
    if (!isMarked(growing, to + width)) continue;
    const key = keyOf(line, from, to + width + 1);
    return KNOWN_ORGANISATIONS.has(key) || PLACE_NAMES.has(key) || KNOWN_TYPES.has(key) ? width : 0;
  }
  return 0;
}

function isMarked(growing: Growing, index: number): boolean {
  return growing.marks[index] === 1;
}

function lower(growing: Growing, index: number): string {
  return growing.line.facts[index]?.lower ?? '';
}

function kinds(growing: Growing, index: number): number {
  return growing.line.facts[index]?.kinds ?? 0;
}

const joinAmpersand: Connector = (growing) => (isMarked(growing, growing.to + 1) ? 1 : 0);

/** "Solheim-Okafor", "Kang Min-jae", "Jae-won Suh"; but "Beijing-based", and "U.S.-China" are two. */
const joinHyphen: Connector = (growing) => {
  const { line, from, to } = growing;
  if (!touches(line, to - 1) || !touches(line, to)) return 0;
  const geographic = KIND.place | KIND.demonym;
  if (isMarked(growing, to + 1)) {
    const bothPlaces = (kinds(growing, to - 1) & geographic) !== 0 && (kinds(growing, to + 1) & geographic) !== 0;
    return bothPlaces && !PLACE_NAMES.has(keyOf(line, to - 1, to + 2)) ? 0 : 1;
  }
  return isNameSyllable(growing, from, to) ? 1 : 0;
};

const COMPOUND_SECONDS = new Set('led run made era born held only wide like free rich poor own on up off out in by to and at for level style type class size time day year old area bred bound built fed fuel side owned based backed listed ready linked wing plus bred trade tech head'.split(' '));

const NAME_SYLLABLES = new Set('won ah jae min ji hyun hee woo seok soo jin young yeon kyung sung ho il eun rin na mi joo ju hwan tae chul sun ki bin shik wook jun joon hoon gyu kyu ran ra seo yoon ting fong ming hua ling wei shing yuan yi xin lin chi keung wah kit yin ching'.split(' '));

/** The second syllable of a Korean or Chinese given name, in lower case behind its hyphen. */
function isNameSyllable(growing: Growing, from: number, to: number): boolean {
  const { line, evidence } = growing;
  const syllable = line.tokens[to + 1];
  if (syllable !== undefined && NAME_SYLLABLES.has(syllable.text)) return to - from > 1 || isMarked(growing, to + 2) || growing.evidence.openers.has(lower(growing, to - 1));
  if (syllable === undefined || !/^[a-z]{2,5}$/u.test(syllable.text) || COMPOUND_SECONDS.has(syllable.text) || syllable.text.endsWith('ed')) return false;
  if (evidence.plain.has(syllable.text) && isOrdinary(line, to + 1) && to - from === 1) return false;
  if (line.tokens[to - 1]!.text.length > 6 || (kinds(growing, to - 1) & (KIND.place | KIND.demonym)) !== 0) return false;
  const isBeforeSurname = isMarked(growing, to + 2);
  return to - from > 1 || (isBeforeSurname && !isOrdinary(line, to + 1));
}

const PARTICLES = new Set(['de', 'del', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den', 'ter', 'ten', 'bin', 'ibn', 'ben', 'af', 'av', 'y', 'el', 'al', 'zu', 'st']);

/** Arabic articles, tied to their word by a hyphen. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ad', 'as', 'an', 'ar', 'ash', 'az', 'ed', 'es', 'uz']);

/** "Anneke de Boer", "Ursula von der Leyen", "Rio de Janeiro". */
const joinParticles: Connector = (growing) => {
  for (let count = 1; count <= 3; count += 1) {
    const next = growing.to + count;
    if (isMarked(growing, next)) return count;
    if (!PARTICLES.has(lower(growing, next)) && !(lower(growing, next) === '-' && ARTICLES.has(lower(growing, next - 1)))) return 0;
  }
  return 0;
};

/** Width of "of" / "of the" before a name word: 0 where none follows. */
function widthBefore(growing: Growing): number {
  const { to } = growing;
  if (isMarked(growing, to + 1)) return 1;
  const article = lower(growing, to + 1);
  return (article === 'the' || article === 'a' || article === 'an') && isMarked(growing, to + 2) ? 2 : 0;
}

/** A plain word with a capital that nothing but a name's start explains: "Bees of Winter". */
function isPlainOpener(growing: Growing): boolean {
  const { line, to } = growing;
  const from = lower(growing, growing.from) === 'the' ? growing.from + 1 : growing.from;
  return to - from === 1 && (isOrdinary(line, from) || (line.tokens[from]!.lexicon.length === 0 && line.tokens[from]!.tag === 'NNPS')) && (kinds(growing, from) & (KIND.title | KIND.section)) === 0 && !KNOWN_ORGANISATIONS.has(lower(growing, from))
    && line.letterCase === 'sentence';
}

const COMMERCIAL_HEADS = new Set(['group', 'company', 'club', 'team', 'partners', 'fund', 'trust', 'party']);

/** "Bank of China", "University of the Republic"; but "Halden Securities of Oslo", "Secretary of State". */
const joinOf: Connector = (growing) => {
  const { line, from, to } = growing;
  const width = widthBefore(growing);
  if (width === 0) return 0;
  const head = kinds(growing, to - 1);
  if ((head & KIND.title) !== 0 && (head & KIND.head) === 0) return 0;
  if ((head & KIND.head) !== 0) {
    const isLocated = to - from > 1 && COMMERCIAL_HEADS.has(lower(growing, to - 1)) && (kinds(growing, to + width) & KIND.place) !== 0;
    return isLocated ? 0 : width;
  }
  if (to - from > 1 && isOrdinary(line, to - 1) && (head & (KIND.organisationEnding | KIND.title | KIND.personNoun | KIND.group)) === 0) return width;
  if (isPlainOpener(growing) && (kinds(growing, from) & (KIND.personNoun | KIND.group)) === 0) return width;
  return PLACE_NAMES.has(keyOf(line, from, to + width + 1)) ? width : 0;
};

/** "Centre for Tax Policy", "Council on Foreign Relations". */
const joinFor: Connector = (growing) => {
  const width = widthBefore(growing);
  return width > 0 && (kinds(growing, growing.to - 1) & KIND.head) !== 0 && (kinds(growing, growing.to - 1) & KIND.title) === 0 ? width : 0;
};

/** "University of California at Berkeley". */
const joinAt: Connector = (growing) => (isMarked(growing, growing.to + 1) && lower(growing, growing.from) === 'university' && growing.to - growing.from > 1 ? 1 : 0);

/** "Rain on Zinc", "Ashes to Embers": plain words with capitals on both sides. */
const joinPlain: Connector = (growing) => {
  const forHead = joinFor(growing);
  if (forHead > 0 && lower(growing, growing.to) === 'on') return forHead;
  const width = widthBefore(growing);
  if (width === 0 || !isPlainOpener(growing)) return 0;
  const next = growing.to + width;
  const isPlainToo = !isNaming(growing.line, next) && (kinds(growing, next) & (KIND.place | KIND.demonym)) === 0 && (growing.evidence.whole.get(lower(growing, next)) ?? 0) < 2;
  return isPlainToo && growing.line.tokens[growing.to - 1]!.tag.startsWith('NN') ? width : 0;
};

function isFieldLike(growing: Growing, index: number): boolean {
  return (kinds(growing, index) & KIND.field) !== 0;
}

/** "Health and Human Services", "Competition and Markets Authority", "Johnson and Johnson", "Trinidad and Tobago". */
const joinAnd: Connector = (growing) => {
  const { line, from, to } = growing;
  if (!isMarked(growing, to + 1)) return 0;
  let end = to + 1;
  while (isMarked(growing, end)) end += 1;
  if (PLACE_NAMES.has(keyOf(line, to - 1, to + 2)) || KNOWN_ORGANISATIONS.has(keyOf(line, from, to + 2))) return 1;
  if (to - from === 1 && lower(growing, from) === lower(growing, to + 1)) return 1;
  const lastKinds = kinds(growing, end - 1);
  const underHead = hasHeadBefore(growing);
  if (underHead && (isFieldLike(growing, to + 1) || (end === to + 2 && isSubjectLike(growing, to + 1)))) return 1;
  if (to - from === 1 && end - to > 2 && isWordLike(growing, from) && isWordLike(growing, to + 1) && (lastKinds & KIND.organisationEnding) !== 0) return 1;
  if (isFieldLike(growing, to - 1) && isFieldLike(growing, to + 1) && (end - to > 2 || underHead) && (lastKinds & (KIND.organisationEnding | KIND.head)) !== 0) return 1;
  return 0;
};

/** A word that may be what an office is in charge of: "Tourism and Antiquities". */
function isSubjectLike(growing: Growing, index: number): boolean {
  if (isOrdinary(growing.line, index)) return true;
  const word = lower(growing, index);
  return !KNOWN_ORGANISATIONS.has(word) && /(?:ties|ics|tion|tions|ment|ture|logy|ing|ism|ship|ities|sport|sports|health)$/u.test(word);
}

/** An ordinary word that is no name of its own: "Homicide and Major Enquiry Team". */
function isWordLike(growing: Growing, index: number): boolean {
  return (isFieldLike(growing, index) || isOrdinary(growing.line, index)) && !KNOWN_ORGANISATIONS.has(lower(growing, index));
}

/** Whether the stretch reads "Department of …", "Centre for …". */
function hasHeadBefore({ line, from, to }: Growing): boolean {
  for (let index = from + 1; index < to - 1; index += 1) {
    const word = line.facts[index]!.lower;
    if ((word === 'of' || word === 'for' || word === 'on') && (line.facts[index - 1]!.kinds & KIND.head) !== 0) return true;
  }
  return false;
}

/** "Department of Natural Resources, Mines and Water". */
const joinFieldList: Connector = (growing) => {
  if (!isMarked(growing, growing.to + 1)) return 0;
  return hasHeadBefore(growing) && isFieldLike(growing, growing.to - 1) && isFieldLike(growing, growing.to + 1) ? 1 : 0;
};

/** "King's College", "Women's League", "St. Brendan's University", "Workers' Union", "Moody's Analytics". */
const joinPossessive: Connector = (growing) => {
  const { line, from, to } = growing;
  if (!isMarked(growing, to + 1)) return 0;
  const owner = kinds(growing, to - 1);
  if ((owner & (KIND.place | KIND.demonym)) !== 0) return 0;
  const opener = lower(growing, from);
  if (to - from > 1 && (opener === 'st' || opener === 'st.' || opener === 'saint')) return 1;
  if (to - from === 1 && (opener === 'people' || (owner & KIND.possessiveBrand) !== 0)) return 1;
  if (opener === 'the' && to - from === 2 && isOrdinary(line, to + 1)) return 1;
  let end = to + 1;
  while (isMarked(growing, end)) end += 1;
  const isInstitution = (kinds(growing, end - 1) & (KIND.organisationEnding | KIND.placeEnding | KIND.eventEnding)) !== 0 || /^(?:office|college|union|party|court|cross)$/u.test(lower(growing, to + 1));
  if (!isInstitution) return 0;
  if ((owner & KIND.possessiveOpener) !== 0) return 1;
  if ((owner & KIND.title) !== 0) return 1;
  return isPlural(line, to - 1) ? 1 : 0;
};

function isPlural(line: Line, index: number): boolean {
  const { lexicon, text } = line.tokens[index]!;
  return text.endsWith('s') && (lexicon.includes('Plural') || line.tokens[index + 1]!.text.length === 1);
}

/** "Min-jae “M. J.” Oh": a nickname between a first name and a surname. */
const joinNickname: Connector = (growing) => {
  let closing = growing.to + 1;
  while (isMarked(growing, closing) && closing < growing.to + 4) closing += 1;
  if (closing === growing.to + 1 || !/^["”'’]$/u.test(lower(growing, closing))) return 0;
  return isMarked(growing, closing + 1) ? closing + 1 - growing.to : 0;
};

const CONNECTORS: ReadonlyMap<string, Connector> = new Map<string, Connector>([
  ['&', joinAmpersand], ['-', joinHyphen], ['‑', joinHyphen], ['–', joinHyphen], ['of', joinOf], ['for', joinFor], ['at', joinAt],
  ['on', joinPlain], ['in', joinPlain], ['the', knownWidth], ['to', joinPlain], ['with', joinPlain], ['without', joinPlain], ['from', joinPlain],
  ['and', joinAnd], [',', joinFieldList], ["'s", joinPossessive], ["'", joinPossessive], ['"', joinNickname], ['“', joinNickname],
  ...[...new Set([...PARTICLES, ...ARTICLES])].filter((particle) => particle !== 'an').map((particle) => [particle, joinParticles] as const),
]);
