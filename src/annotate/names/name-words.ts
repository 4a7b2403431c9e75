import { isGivenName, startsClause, type Evidence } from './evidence.js';
import { keyOf, touches, type Line } from './line.js';
import { KIND } from './words/kinds.js';
import { KNOWN_ORGANISATIONS } from './words/organisations.js';

/** Marks the words of a line that belong to names, judged one by one: 1 for yes. */
export function markNameWords(line: Line, evidence: Evidence): Uint8Array {
  const marks = new Uint8Array(line.tokens.length);
  for (let index = 0; index < marks.length; index += 1) {
    if (isNameWord(line, index, evidence, marks)) marks[index] = 1;
  }
  if (line.letterCase !== 'sentence') markKnownPhrases(line, evidence, marks);
  return marks;
}

const LONGEST_PHRASE = 6;

/** Names of several words that the text knows, whatever their words are. */
function markKnownPhrases(line: Line, evidence: Evidence, marks: Uint8Array): void {
  for (let from = 0; from < marks.length; from += 1) {
    if (!isCapitalAt(line, from)) continue;
    for (let to = Math.min(marks.length, from + LONGEST_PHRASE); to > from + 1; to -= 1) {
      if (evidence.whole.has(keyOf(line, from, to))) {
        marks.fill(1, from, to);
        break;
      }
    }
  }
}

function isNameWord(line: Line, index: number, evidence: Evidence, marks: Uint8Array): boolean {
  const { shape, kinds, lower } = line.facts[index]!;
  if (shape === 'lower' || shape === 'number' || shape === 'mark' || line.taken[index] === 1) return false;
  if (((kinds & KIND.neverName) !== 0 && !isMixedNever(line, index, marks)) || line.tokens[index]!.text.includes('$')) return false;
  if ((kinds & KIND.calendar) !== 0) return isNameInCalendar(line, index, marks, evidence);
  if (shape === 'initial') return isInitial(line, index, marks);
  if ((kinds & KIND.noName) !== 0) return isInsideName(line, index, marks);
  if (line.letterCase !== 'sentence') return isNameInHeadline(line, index, evidence);
  if (shape === 'camel') return true;
  if (shape === 'capitals') return lower.length < 3 || isDatelined(line, index) || !isShouted(line, index, evidence);
  if (isGreeted(line, index) || PRONOUNS.has(lower)) return false;
  if (!startsClause(line, index)) return true;
  return isNameAtStart(line, index, evidence);
}

/** "Rip Torn", "Elizabeth I": what is an abbreviation in capitals may be a word or a numeral of a name. */
function isMixedNever(line: Line, index: number, marks: Uint8Array): boolean {
  const { shape, lower } = line.facts[index]!;
  if (lower === 'i') return index > 0 && marks[index - 1] === 1 && (line.facts[index - 1]!.kinds & KIND.givenName) !== 0 && !/^(?:VB|MD)/u.test(line.tokens[index + 1]?.tag ?? '');
  return shape === 'capital' && !/^(?:covid|mr|mrs|ms|ph|esq|md|credit|bt|q|a)/u.test(lower) && !startsClause(line, index);
}

/** "Theresa May", "April Jones", then "May": a month becomes a name beside a name word, or where the text knows it as a surname. */
function isNameInCalendar(line: Line, index: number, marks: Uint8Array, evidence: Evidence): boolean {
  const { lower, shape } = line.facts[index]!;
  const next = line.facts[index + 1];
  if (lower.endsWith('.') || next?.shape === 'number' || line.facts[index - 1]?.shape === 'number' || shape !== 'capital') return false;
  if (lower === 'sunday' || lower === 'jan') return next?.shape === 'capital' && isCapitalAt(line, index + 1);
  if (index > 0 && marks[index - 1] === 1 && isGivenName(line, index - 1)) return true;
  if (evidence.surnames.has(lower) && !BEFORE_MONTHS.has(line.facts[index - 1]?.lower ?? '')) return true;
  const isGiven = lower === 'april' || lower === 'june' || lower === 'may' || lower === 'august';
  return isGiven && next?.shape === 'capital' && (next.kinds & (KIND.functionWord | KIND.calendar)) === 0 && isCapitalAt(line, index + 1);
}

const BEFORE_MONTHS = new Set(['in', 'since', 'until', 'till', 'by', 'of', 'last', 'this', 'next', 'early', 'late', 'mid', 'from', 'through', 'during', 'between', 'before', 'after', 'to']);

/** "Fox TV", "Elizabeth II", "Web Summit": no name alone, but a part of one. */
function isInsideName(line: Line, index: number, marks: Uint8Array): boolean {
  const { lower } = line.facts[index]!;
  const before = index > 0 && marks[index - 1] === 1;
  if (before && /^(?:ii|iii|iv|vi|vii|viii|ix|jr\.?|sr\.?|tv|ai|ep|vr|ev|it|pr|web|internet)$/u.test(lower)) return true;
  if (startsClause(line, index) || line.letterCase !== 'sentence') return false;
  const next = line.facts[index + 1];
  if (next?.lower === '-') return touches(line, index) && isCapitalAt(line, index + 2);
  return isCapitalAt(line, index + 1) && (next!.kinds & (KIND.title | KIND.neverName)) === 0 && !line.tokens[index + 1]!.lexicon.includes('FirstName') && next!.shape !== 'initial';
}

/** "J. K. Rowling", "George W. Bush", "Plan B": a single letter needs a name word before or behind it. */
function isInitial(line: Line, index: number, marks: Uint8Array): boolean {
  const isDotted = line.tokens[index]!.text.endsWith('.');
  const before = index > 0 && marks[index - 1] === 1;
  if (isDotted) return before || isCapitalAt(line, index + 1);
  if (line.facts[index - 1]?.lower === '-' && touches(line, index - 1) && index > 1 && marks[index - 2] === 1) return true;
  const { lower } = line.facts[index]!;
  if (line.facts[index + 1]?.lower === '-' && line.facts[index + 2]?.shape === 'number' && touches(line, index)) return true;
  if (!before) return lower !== 'a' && lower !== 'i' && line.letterCase === 'sentence' && line.facts[index + 1]?.shape === 'capital' && !startsClause(line, index);
  return (line.facts[index - 1]!.kinds & KIND.section) === 0 && line.tokens[index]!.tag !== 'DT';
}

function isCapitalAt(line: Line, index: number): boolean {
  const facts = line.facts[index];
  return facts !== undefined && facts.shape !== 'lower' && facts.shape !== 'mark' && facts.shape !== 'number' && line.taken[index] === 0;
}

/** "SILVER GULCH, Calif. —": the place that opens a report. */
export function isDatelined(line: Line, index: number): boolean {
  for (let before = 0; before < index; before += 1) if (line.facts[before]!.shape !== 'capitals') return false;
  const last = Math.min(line.tokens.length, index + 9);
  for (let after = index + 1; after < last; after += 1) if (/^(?:--|—|–|-)$/u.test(line.tokens[after]!.text)) return true;
  return false;
}

/** Capitals for emphasis ("QUIT", "the BEST"): plain words that the document or the lexicon knows. */
function isShouted(line: Line, index: number, evidence: Evidence): boolean {
  const { lower, kinds } = line.facts[index]!;
  if ((kinds & (KIND.place | KIND.demonym)) !== 0 || KNOWN_ORGANISATIONS.has(lower)) return false;
  if ((kinds & KIND.functionWord) !== 0) return true;
  return (lower.length > 3 && (evidence.plain.has(lower) || isOrdinary(line, index))) || isShoutedNeighbour(line, index);
}

function isShoutedNeighbour(line: Line, index: number): boolean {
  for (const near of [index - 1, index + 1]) {
    const facts = line.facts[near];
    if (facts?.shape === 'capitals' && (facts.kinds & KIND.functionWord) !== 0) return true;
  }
  return false;
}

const ORDINARY = new Set(['Verb', 'Adjective', 'Adverb', 'Noun', 'Plural', 'Singular', 'Uncountable', 'Infinitive', 'Gerund', 'PastTense', 'PresentTense', 'Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'Modal', 'Expression', 'QuestionWord', 'Copula', 'Actor', 'Unit', 'Duration', 'Ordinal', 'Cardinal']);
const NAMING = new Set(['FirstName', 'LastName', 'MaleName', 'FemaleName', 'Person', 'Place', 'City', 'Region', 'Country', 'Demonym', 'Organization', 'SportsTeam']);

/** Whether the lexicon knows a word as an ordinary word and as nothing else. */
export function isOrdinary(line: Line, index: number): boolean {
  const { lexicon } = line.tokens[index]!;
  if (line.facts[index]!.isCommon) return !lexicon.some((name) => NAMING.has(name));
  return lexicon.length > 0 && !lexicon.some((name) => NAMING.has(name)) && lexicon.some((name) => ORDINARY.has(name));
}

export function isNaming(line: Line, index: number): boolean {
  return line.tokens[index]!.lexicon.some((name) => NAMING.has(name));
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'you', 'his', 'her', 'its', 'their', 'him', 'them']);

/** "Dear Customers". */
function isGreeted(line: Line, index: number): boolean {
  return index > 0 && line.facts[index - 1]!.lower === 'dear' && !isNaming(line, index) && (line.facts[index]!.kinds & KIND.title) === 0;
}

const DESCRIPTOR = KIND.personNoun | KIND.organisationNoun | KIND.productNoun | KIND.workNoun | KIND.placeNoun | KIND.eventNoun;

/** The first word of a clause has a capital anyway: it is a name word where the document or the tables know it as one. */
function isNameAtStart(line: Line, index: number, evidence: Evidence): boolean {
  const { kinds, lower } = line.facts[index]!;
  const { tag } = line.tokens[index]!;
  const next = line.facts[index + 1];
  const opensStretch = isCapitalAt(line, index + 1) && (next!.kinds & (KIND.calendar | KIND.noName | KIND.neverName)) === 0;
  if ((kinds & KIND.functionWord) !== 0) {
    if (!opensStretch || isDeterminer(lower)) return false;
    return evidence.whole.has(keyOf(line, index, index + 2)) || (tag.startsWith('NNP') && evidence.openers.has(lower));
  }
  if (opensStretch && ((kinds & KIND.eventOpener) !== 0 || (isParticle(lower) && (evidence.closers.has(next!.lower) || evidence.whole.has(next!.lower))))) return true;
  if ((kinds & (KIND.demonym | KIND.place | KIND.group)) !== 0 || KNOWN_ORGANISATIONS.has(lower)) return !evidence.plain.has(lower) || evidence.named.has(lower);
  if (evidence.whole.has(lower)) return true;
  if (opensStretch) {
    if (evidence.openers.has(lower) || (kinds & KIND.title) !== 0) return true;
    if (isDescription(line, index)) return false;
    if ((kinds & (KIND.surname | KIND.givenName)) !== 0) return true;
    if (evidence.plain.has(lower) && tag !== 'NNP') return false;
    return isNaming(line, index) || tag.startsWith('NNP') || !isOrdinary(line, index);
  }
  if (touchesConnector(line, index)) return true;
  if (next?.lower === ':') return false;
  const isSubject = isFiniteVerb(line, index + 1) || next?.lower === "'s" || (next?.shape === 'lower' && (next.kinds & KIND.personNoun) !== 0);
  if (evidence.plain.has(lower)) return false;
  if (evidence.closers.has(lower) && (isSubject || !isOrdinary(line, index))) return true;
  if (isNaming(line, index)) return tag.startsWith('NN');
  if (tag !== 'NNS' && opensApposition(line, index)) return true;
  if (isOrdinary(line, index) || (kinds & DESCRIPTOR) !== 0) return tag === 'NNP' && next?.lower === "'s";
  if (next?.lower === 'and' && isCapitalAt(line, index + 2)) return !tag.startsWith('RB');
  if (next?.shape === 'lower' && /^(?:IN|TO|WDT)$/u.test(line.tokens[index + 1]!.tag)) return false;
  return tag.startsWith('NNP') || (tag === 'NN' && (isSubject || !hasWordEnding(lower)));
}

function isFiniteVerb(line: Line, index: number): boolean {
  return /^(?:VBZ|VBD|MD)$/u.test(line.tokens[index]?.tag ?? '');
}

/** "Physicist Ngozi Adeyemi", "Furious Dean Hartwell", "Rival Instacart": what a clause says before the name it opens with. */
function isDescription(line: Line, index: number): boolean {
  const { kinds, lower } = line.facts[index]!;
  if (DESCRIBING.test(lower)) return true;
  const isBeforePerson = isGivenName(line, index + 1);
  if (!isBeforePerson || (kinds & KIND.givenName) !== 0) return (kinds & KIND.personNoun) !== 0 && isOrdinary(line, index) && line.tokens[index]!.tag === 'NN';
  return (kinds & KIND.personNoun) !== 0 || line.tokens[index]!.tag.startsWith('JJ') || (line.tokens[index]!.lexicon.length === 0 && /(?:ist|ian|er|or|eur|man|woman)$/u.test(lower) && (kinds & KIND.surname) === 0);
}

const DESCRIBING = /^(?:rivals?|fellow|meanwhile|startups?|start-ups?|competitors?|\p{L}+makers?|lenders?|insurers?|retailers?|regulators?|conglomerates?|broadcasters?|newcomers?|giants?|furious|veteran|embattled|outgoing|incoming)$/u;

/** "Cactus, a start-up …", "Marrow, the distributor": a bare noun with an apposition. */
function opensApposition(line: Line, index: number): boolean {
  if (line.facts[index + 1]?.lower !== ',' || line.tokens[index]!.tag.startsWith('RB') || line.facts[index]!.lower.endsWith('ly')) return false;
  const after = line.facts[index + 2]?.lower ?? '';
  return /^(?:a|an|the|its|his|her|their|which|who|whose|owner|maker|one)$/u.test(after);
}

function isParticle(lower: string): boolean {
  return /^(?:van|von|de|du|di|da|del|della|la|le|el|al|bin|ben|st\.?|mc|o)$/u.test(lower);
}

function isDeterminer(lower: string): boolean {
  return lower === 'the' || lower === 'a' || lower === 'an' || lower === 'this' || lower === 'that';
}

/** "Department of …", "Plum & …": the first word of a name whose second is no capital. */
function touchesConnector(line: Line, index: number): boolean {
  const next = line.facts[index + 1]?.lower;
  if (next === '&') return true;
  if (next === 'of') return (line.facts[index]!.kinds & KIND.head) !== 0 && (isCapitalAt(line, index + 2) || (line.facts[index + 2]?.lower === 'the' && isCapitalAt(line, index + 3)));
  return next === '-' && touches(line, index) && touches(line, index + 1) && isCapitalAt(line, index + 2);
}

/** Endings that hardly any name has, so that an unknown word with one is a plain word. */
function hasWordEnding(lower: string): boolean {
  return /(?:ing|ed|ly|tion|tions|ment|ments|ness|ists|ers|ors|ians|ities|able|ible|ful|less|ous|ive|ish|ship|hood|ward|wards)$/u.test(lower);
}

/** In a headline only what the document or the tables know as a name is one. */
function isNameInHeadline(line: Line, index: number, evidence: Evidence): boolean {
  const { kinds, lower, shape } = line.facts[index]!;
  if ((kinds & KIND.functionWord) !== 0) return false;
  if ((kinds & (KIND.place | KIND.demonym)) !== 0 || KNOWN_ORGANISATIONS.has(lower)) return true;
  if (shape === 'camel' || (shape === 'capitals' && line.letterCase === 'headline' && lower.length > 1 && !isOrdinary(line, index))) return true;
  if (evidence.named.has(lower)) return !evidence.plain.has(lower) || !isOrdinary(line, index);
  if (evidence.plain.has(lower) || isOrdinary(line, index) || line.facts[index - 1]?.lower === 'to') return false;
  if (line.letterCase === 'capitals') return isNaming(line, index);
  return isNaming(line, index) || (line.tokens[index]!.tag.startsWith('NNP') && (kinds & DESCRIPTOR) === 0 && !hasWordEnding(lower));
}
