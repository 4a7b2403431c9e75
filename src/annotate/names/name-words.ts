import { startsClause, type Evidence } from './evidence.js';
import { touches, type Line } from './line.js';
import { KIND } from './words/kinds.js';
import { KNOWN_ORGANISATIONS } from './words/organisations.js';

/** Marks the words of a line that belong to names, judged one by one: 1 for yes. */
export function markNameWords(line: Line, evidence: Evidence): Uint8Array {
  const marks = new Uint8Array(line.tokens.length);
  for (let index = 0; index < marks.length; index += 1) {
    if (isNameWord(line, index, evidence, marks)) marks[index] = 1;
  }
  return marks;
}

function isNameWord(line: Line, index: number, evidence: Evidence, marks: Uint8Array): boolean {
  const { shape, kinds, lower } = line.facts[index]!;
  if (shape === 'lower' || shape === 'number' || shape === 'mark' || line.taken[index] === 1) return false;
  if ((kinds & KIND.calendar) !== 0) return isNameInCalendar(line, index, marks);
  if ((kinds & KIND.noName) !== 0) return isInsideName(line, index, marks);
  if (shape === 'initial') return isInitial(line, index, marks);
  if (line.letterCase !== 'sentence') return isNameInHeadline(line, index, evidence);
  if (shape === 'camel') return true;
  if (shape === 'capitals') return lower.length < 3 || !isShouted(line, index, evidence);
  if (isGreeted(line, index)) return false;
  if (!startsClause(line, index)) return true;
  return isNameAtStart(line, index, evidence);
}

/** "Theresa May", "April Jones": a month only becomes a name beside another name word, and not before a number. */
function isNameInCalendar(line: Line, index: number, marks: Uint8Array): boolean {
  const { lower } = line.facts[index]!;
  if (lower.endsWith('.') || line.facts[index + 1]?.shape === 'number' || line.facts[index]!.shape !== 'capital') return false;
  if (lower === 'sunday' || lower === 'jan') return isCapitalAt(line, index + 1) && line.facts[index + 1]!.shape === 'capital';
  const afterName = index > 0 && marks[index - 1] === 1 && line.tokens[index - 1]!.lexicon.includes('FirstName');
  const beforeName = (lower === 'april' || lower === 'june' || lower === 'may' || lower === 'august') && line.facts[index + 1]?.shape === 'capital' && (line.facts[index + 1]!.kinds & KIND.functionWord) === 0;
  return afterName || beforeName;
}

/** "Fox TV", "Elizabeth II", "Sink AI": no name alone, but the end of one. */
function isInsideName(line: Line, index: number, marks: Uint8Array): boolean {
  const { lower, shape } = line.facts[index]!;
  if (index === 0 || marks[index - 1] !== 1 || !(shape === 'capitals' || shape === 'capital' || shape === 'initial')) return false;
  return /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|jr\.?|sr\.?|tv|ai|fm|ep|vr|it|pr)$/u.test(lower);
}

/** "J. K. Rowling", "George W. Bush", "Plan B": a single letter needs a name word before or behind it. */
function isInitial(line: Line, index: number, marks: Uint8Array): boolean {
  const isDotted = line.tokens[index]!.text.endsWith('.');
  const before = index > 0 && marks[index - 1] === 1;
  if (isDotted) return before || isCapitalAt(line, index + 1);
  if (!before) return false;
  return (line.facts[index - 1]!.kinds & KIND.section) === 0 && line.tokens[index]!.tag !== 'DT';
}

function isCapitalAt(line: Line, index: number): boolean {
  const facts = line.facts[index];
  return facts !== undefined && facts.shape !== 'lower' && facts.shape !== 'mark' && facts.shape !== 'number' && line.taken[index] === 0;
}

/** Capitals for emphasis ("QUIT", "the BEST"): plain words that the document or the lexicon knows. */
function isShouted(line: Line, index: number, evidence: Evidence): boolean {
  const { lower, kinds } = line.facts[index]!;
  if ((kinds & (KIND.place | KIND.demonym)) !== 0 || KNOWN_ORGANISATIONS.has(lower)) return false;
  if ((kinds & KIND.functionWord) !== 0) return true;
  return evidence.plain.has(lower) || isOrdinary(line, index) || isShoutedNeighbour(line, index);
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
  return lexicon.length > 0 && !lexicon.some((name) => NAMING.has(name)) && lexicon.some((name) => ORDINARY.has(name));
}

export function isNaming(line: Line, index: number): boolean {
  return line.tokens[index]!.lexicon.some((name) => NAMING.has(name));
}

/** "Dear Customers". */
function isGreeted(line: Line, index: number): boolean {
  return index > 0 && line.facts[index - 1]!.lower === 'dear' && !isNaming(line, index) && (line.facts[index]!.kinds & KIND.title) === 0;
}

const DESCRIPTOR = KIND.personNoun | KIND.organisationNoun | KIND.productNoun | KIND.workNoun | KIND.placeNoun | KIND.eventNoun;

/** The first word of a clause has a capital anyway: it is a name word where the document or the tables know it as one. */
function isNameAtStart(line: Line, index: number, evidence: Evidence): boolean {
  const { kinds, lower } = line.facts[index]!;
  const { tag } = line.tokens[index]!;
  const opensStretch = isCapitalAt(line, index + 1) && (line.facts[index + 1]!.kinds & (KIND.calendar | KIND.noName)) === 0;
  if ((kinds & KIND.functionWord) !== 0) return tag.startsWith('NNP') && opensStretch && evidence.openers.has(lower) && !isDeterminer(lower);
  if ((kinds & (KIND.demonym | KIND.place | KIND.group)) !== 0 || KNOWN_ORGANISATIONS.has(lower)) return !evidence.plain.has(lower) || evidence.named.has(lower);
  if (evidence.whole.has(lower)) return true;
  if (opensStretch) {
    if (evidence.openers.has(lower) || (kinds & KIND.title) !== 0) return true;
    if ((kinds & (DESCRIPTOR & ~KIND.organisationNoun)) !== 0 && isOrdinary(line, index)) return false;
    if (evidence.plain.has(lower) && tag !== 'NNP') return false;
    return isNaming(line, index) || tag.startsWith('NNP') || !isOrdinary(line, index);
  }
  if (touchesConnector(line, index) && tag.startsWith('NNP')) return true;
  if (evidence.plain.has(lower)) return false;
  if (evidence.closers.has(lower) && !isOrdinary(line, index)) return true;
  if (isNaming(line, index)) return tag.startsWith('NN');
  if (isOrdinary(line, index) || (kinds & DESCRIPTOR) !== 0) return tag === 'NNP' && line.facts[index + 1]?.lower === "'s";
  return tag.startsWith('NNP') || (tag.startsWith('NN') && !hasWordEnding(lower));
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
  if (evidence.plain.has(lower) || isOrdinary(line, index)) return false;
  if (line.letterCase === 'capitals') return isNaming(line, index);
  return isNaming(line, index) || (line.tokens[index]!.tag.startsWith('NNP') && (kinds & DESCRIPTOR) === 0 && !hasWordEnding(lower));
}
