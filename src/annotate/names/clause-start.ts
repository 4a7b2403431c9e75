import type { Evidence } from './evidence.js';
import { isGivenName, isNaming, isOrdinary } from './lexical.js';
import { isCapitalAt, keyOf, touches, type Line } from './line.js';
import { KIND } from './words/kinds.js';
import { KNOWN_ORGANISATIONS } from './words/organisations.js';

const DESCRIPTOR = KIND.personNoun | KIND.organisationNoun | KIND.productNoun | KIND.workNoun | KIND.placeNoun | KIND.eventNoun;

/** The first word of a clause has a capital anyway: it is a name word where the document or the tables know it as one. */
export function isNameAtStart(line: Line, index: number, evidence: Evidence): boolean {
  const { kinds, lower } = line.facts[index]!;
  const next = line.facts[index + 1];
  const opensStretch = isCapitalAt(line, index + 1) && (next!.kinds & (KIND.calendar | KIND.noName | KIND.neverName)) === 0;
  if ((kinds & KIND.functionWord) !== 0) return opensStretch && isFunctionWordOfName(line, index, evidence);
  if (opensStretch && (kinds & KIND.eventOpener) !== 0) return true;
  if (opensStretch && isParticle(lower) && (evidence.closers.has(next!.lower) || evidence.whole.has(next!.lower))) return true;
  if ((kinds & (KIND.demonym | KIND.place | KIND.group)) !== 0 || KNOWN_ORGANISATIONS.has(lower)) return !evidence.plain.has(lower) || evidence.named.has(lower);
  if (evidence.whole.has(lower)) return true;
  return opensStretch ? opensName(line, index, evidence) : standsAlone(line, index, evidence);
}

/** "Will Stannard", "Six Weeks", but never "The Zoom". */
function isFunctionWordOfName(line: Line, index: number, evidence: Evidence): boolean {
  const { lower } = line.facts[index]!;
  if (/^(?:the|a|an|this|that)$/u.test(lower)) return false;
  return evidence.whole.has(keyOf(line, index, index + 2)) || (line.tokens[index]!.tag.startsWith('NNP') && evidence.openers.has(lower));
}

/** A first word with another capital behind it. */
function opensName(line: Line, index: number, evidence: Evidence): boolean {
  const { kinds, lower } = line.facts[index]!;
  const { tag } = line.tokens[index]!;
  if (evidence.openers.has(lower) || (kinds & KIND.title) !== 0) return true;
  if (isDescription(line, index)) return false;
  if ((kinds & (KIND.surname | KIND.givenName)) !== 0) return true;
  if (evidence.plain.has(lower) && tag !== 'NNP') return false;
  return isNaming(line, index) || tag.startsWith('NNP') || !isOrdinary(line, index);
}

/** A first word with a plain word or a mark behind it. */
function standsAlone(line: Line, index: number, evidence: Evidence): boolean {
  const { kinds, lower } = line.facts[index]!;
  const { tag } = line.tokens[index]!;
  const next = line.facts[index + 1];
  if (opensByConnector(line, index)) return true;
  if (next?.lower === ':' || evidence.plain.has(lower)) return false;
  const isOwner = next?.lower === "'s";
  const isSubject = isOwner || isFiniteVerb(line, index + 1) || (next?.shape === 'lower' && (next.kinds & KIND.personNoun) !== 0);
  if (evidence.closers.has(lower) && (isSubject || !isOrdinary(line, index))) return true;
  if (isNaming(line, index)) return tag.startsWith('NN');
  if (tag !== 'NNS' && opensApposition(line, index)) return true;
  if (isOrdinary(line, index) || (kinds & DESCRIPTOR) !== 0) return tag === 'NNP' && isOwner;
  if (next?.lower === 'and' && isCapitalAt(line, index + 2)) return !tag.startsWith('RB');
  if (next?.shape === 'lower' && /^(?:IN|TO|WDT)$/u.test(line.tokens[index + 1]!.tag)) return false;
  return tag.startsWith('NNP') || (tag === 'NN' && (isSubject || !hasWordEnding(lower)));
}

function isFiniteVerb(line: Line, index: number): boolean {
  return /^(?:VBZ|VBD|MD)$/u.test(line.tokens[index]?.tag ?? '');
}

const DESCRIBING = new RegExp(`^(?:${[
  'rivals?', 'fellow', 'meanwhile', 'startups?', 'start-ups?', 'competitors?', '\\p{L}+makers?', 'lenders?', 'insurers?', 'retailers?', 'regulators?', 'conglomerates?',
  'broadcasters?', 'newcomers?', 'giants?', 'furious', 'veteran', 'embattled', 'outgoing', 'incoming',
].join('|')})$`, 'u');

/** "Physicist Ngozi Adeyemi", "Furious Dean Hartwell", "Rival Instacart": what a clause says before the name it opens with. */
function isDescription(line: Line, index: number): boolean {
  const { kinds, lower } = line.facts[index]!;
  const { tag, lexicon } = line.tokens[index]!;
  if (DESCRIBING.test(lower)) return true;
  const isPersonNoun = (kinds & KIND.personNoun) !== 0;
  const isJob = isPersonNoun && /(?:ist|ian|er|or)$/u.test(lower) && (kinds & (KIND.surname | KIND.givenName | KIND.title)) === 0;
  if (!isGivenName(line, index + 1) || (kinds & KIND.givenName) !== 0) return isPersonNoun && ((isOrdinary(line, index) && tag === 'NN') || isJob);
  const looksLikeJob = lexicon.length === 0 && /(?:ist|ian|er|or|eur|man|woman)$/u.test(lower) && (kinds & KIND.surname) === 0;
  return isPersonNoun || tag.startsWith('JJ') || looksLikeJob;
}

/** "Cactus, a start-up …", "Marrow, the distributor": a bare noun with an apposition. */
function opensApposition(line: Line, index: number): boolean {
  if (line.facts[index + 1]?.lower !== ',' || line.tokens[index]!.tag.startsWith('RB') || line.facts[index]!.lower.endsWith('ly')) return false;
  return /^(?:a|an|the|its|his|her|their|which|who|whose|owner|maker|one)$/u.test(line.facts[index + 2]?.lower ?? '');
}

function isParticle(lower: string): boolean {
  return /^(?:van|von|de|du|di|da|del|della|la|le|el|al|bin|ben|st\.?|mc|o)$/u.test(lower);
}

/** "Department of …", "Plum & …": the first word of a name whose second is no capital. */
function opensByConnector(line: Line, index: number): boolean {
  const next = line.facts[index + 1]?.lower;
  if (next === '&') return true;
  if (next === '-') return touches(line, index) && touches(line, index + 1) && isCapitalAt(line, index + 2);
  if (next !== 'of' || (line.facts[index]!.kinds & KIND.head) === 0) return false;
  return isCapitalAt(line, line.facts[index + 2]?.lower === 'the' ? index + 3 : index + 2);
}

/** Endings that hardly any name has, so that an unknown word with one is a plain word. */
export function hasWordEnding(lower: string): boolean {
  return /(?:ing|ed|ly|tion|tions|ment|ments|ness|ists|ers|ors|ians|ities|able|ible|ful|less|ous|ive|ish|ship|hood|ward|wards)$/u.test(lower);
}
