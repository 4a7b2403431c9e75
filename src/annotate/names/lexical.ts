import type { Line } from './line.js';
import { KIND } from './words/kinds.js';

const ORDINARY = new Set([
  'Verb', 'Adjective', 'Adverb', 'Noun', 'Plural', 'Singular', 'Uncountable', 'Infinitive', 'Gerund', 'PastTense', 'PresentTense', 'Preposition', 'Conjunction',
  'Determiner', 'Pronoun', 'Modal', 'Expression', 'QuestionWord', 'Copula', 'Actor', 'Unit', 'Duration', 'Ordinal', 'Cardinal',
]);
const NAMING = new Set(['FirstName', 'LastName', 'MaleName', 'FemaleName', 'Person', 'Place', 'City', 'Region', 'Country', 'Demonym', 'Organization', 'SportsTeam']);

/** Whether a word is known as an ordinary word and as no name. */
export function isOrdinary(line: Line, index: number): boolean {
  const { lexicon } = line.tokens[index]!;
  if (isNaming(line, index)) return false;
  return line.facts[index]!.isCommon || lexicon.some((name) => ORDINARY.has(name));
}

/** Whether the lexicon knows a word as a name of any kind. */
export function isNaming(line: Line, index: number): boolean {
  return line.tokens[index]!.lexicon.some((name) => NAMING.has(name));
}

/** Whether a word with a capital is known as a given name. */
export function isGivenName(line: Line, index: number): boolean {
  const { shape, kinds } = line.facts[index]!;
  return shape === 'capital' && ((kinds & KIND.givenName) !== 0 || line.tokens[index]!.lexicon.includes('FirstName'));
}
