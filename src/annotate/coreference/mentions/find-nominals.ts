import type { Sentence, Token } from '../../../model/token.js';
import { senseOf, type NounSense } from '../nouns/noun-sense.js';
import { ANYTHING, GROUP, LITERAL, ORGANIZATION, OTHER, PERSON, type TypeSet } from '../nouns/type-set.js';
import { startOfNounPhrase, type NounPhraseStart } from './noun-phrase.js';
import { roleOf } from './roles.js';
import type { Determiner, FoundMention } from './referring.js';
import { NOT_THINGS } from '../nouns/not-things.js';

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ['the', 'definite'], ['both', 'definite'],
  ['this', 'demonstrative'], ['these', 'demonstrative'], ['that', 'demonstrative'], ['those', 'demonstrative'],
]);

const NONE: readonly string[] = [];

/** "No company", "every customer", "what firm": they refer to nobody in particular. */
const NOT_REFERRING: ReadonlySet<string> = new Set(['no', 'any', 'every', 'each', 'either', 'neither', 'what', 'which', 'whatever', 'whichever']);

/**
 * Finds the noun phrases of a sentence that are not names. Those of no listed type are found too, as rivals for pronouns;
 * they are left out of the result in the end.
 */
export function findNominals(text: string, sentence: Sentence, names: readonly (FoundMention | null)[]): FoundMention[] {
  const { tokens } = sentence;
  const found: FoundMention[] = [];
  tokens.forEach((token, head) => {
    if (!isNoun(token, names[head] ?? null) && !isUsedAsNoun(tokens, head, names[head] ?? null)) return;
    const nominal = readNominal(text, sentence, names, head);
    if (nominal !== null) found.push(nominal);
  });
  for (let head = 1; head < tokens.length; head += 1) if (isFormerOrLatter(tokens, head, names)) found.push(readFormerOrLatter(text, sentence, head));
  return found;
}

function isNoun(token: Token, name: FoundMention | null): boolean {
  if (name !== null || token.dependency === 'flat') return false;
  return token.tag === 'NN' || token.tag === 'NNS' || token.tag === 'NNP' || token.tag === 'NNPS';
}

/** "Vale, its larger rival,", "a former independent": listed nouns that the tagger takes for adjectives. */
function isUsedAsNoun(tokens: readonly Token[], head: number, name: FoundMention | null): boolean {
  const token = tokens[head]!;
  if (name !== null || token.tag !== 'JJ' || head === 0 || token.dependency === 'flat' || senseOf(token.lemma) === null) return false;
  const before = tokens[head - 1]!.tag;
  const after = tokens[head + 1]?.tag ?? '.';
  return (before === 'DT' || before === 'PRP$' || before === 'POS' || before.startsWith('JJ')) && /^(?:[,.:)]|``|''|-RRB-|IN|VB|MD|TO|CC|WP|WDT|POS)/u.test(after);
}

function readNominal(text: string, sentence: Sentence, names: readonly (FoundMention | null)[], head: number): FoundMention | null {
  const { tokens } = sentence;
  const token = tokens[head]!;
  const beforeName = head + 1 < tokens.length && names[head + 1]?.from === head + 1;
  if (!beforeName && isModifier(tokens, head)) return null;
  const noun = nounOf(tokens, head);
  if (NOT_THINGS.has(noun) || noun === 'former' || noun === 'latter') return null;
  const { from, determiner } = placesBefore(tokens, names, startOfNounPhrase(tokens, head));
  const word = determiner < 0 ? '' : tokens[determiner]!.text.toLowerCase();
  if (NOT_REFERRING.has(word)) return null;
  const sense = senseOf(noun);
  const plural = token.tag === 'NNS' || token.tag === 'NNPS';
  if (sense === null && token.tag.startsWith('NNP')) return null;
  const kind = kindOf(tokens, determiner, word, from);
  if (kind === 'bare' && !plural && !standsBare(tokens, from, beforeName, sense)) return null;
  const to = endOfPhrase(tokens, names, head, plural, sense);
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  return {
    index: -1, quote: -1, start, end, text: text.slice(start, end), form: 'nominal', sentence: sentence.index, head, from, to,
    types: typesOf(sense, plural), type: null, number: plural ? 'plural' : isCollective(sense) ? 'either' : 'singular', gender: sense?.gender ?? 'unknown', person: 3,
    role: roleOf(tokens, head), foundBy: 'noun-phrase', noun, sense, determiner: kind,
    modifiers: modifiersOf(tokens, Math.max(from, determiner + 1), head), words: NONE, posts: NONE, pronoun: null,
  };
}

/** "The former", "the latter": standing for themselves, not before a noun. */
function isFormerOrLatter(tokens: readonly Token[], head: number, names: readonly (FoundMention | null)[]): boolean {
  const word = tokens[head]!.text;
  if ((word !== 'former' && word !== 'latter') || tokens[head - 1]!.text.toLowerCase() !== 'the') return false;
  const name = names[head + 1] ?? null;
  if (name !== null) return name.types === LITERAL;
  return !/^(?:NN|JJ|VBG|HYPH)/u.test(tokens[head + 1]?.tag ?? '.');
}

function readFormerOrLatter(text: string, sentence: Sentence, head: number): FoundMention {
  const { tokens } = sentence;
  const start = tokens[head - 1]!.start;
  const { end } = tokens[head]!;
  return {
    index: -1, quote: -1, start, end, text: text.slice(start, end), form: 'nominal', sentence: sentence.index, head, from: head - 1, to: head + 1, types: ANYTHING, type: null, number: 'either',
    gender: 'unknown', person: 3, role: roleOf(tokens, head), foundBy: 'noun-phrase', noun: tokens[head]!.text, sense: null, determiner: 'definite', modifiers: NONE,
    words: NONE, posts: NONE, pronoun: null,
  };
}

/** "The Cary, North Carolina, studio": a town with its state, between commas, before the noun. */
function placesBefore(tokens: readonly Token[], names: readonly (FoundMention | null)[], start: NounPhraseStart): NounPhraseStart {
  if (start.determiner >= 0 || start.from < 5 || tokens[start.from - 1]!.text !== ',') return start;
  const state = names[start.from - 2] ?? null;
  const town = state === null ? null : names[state.from - 2] ?? null;
  if (state?.type !== 'Place' || town?.type !== 'Place' || tokens[state.from - 1]!.text !== ',') return start;
  return tokens[town.from - 1]?.tag === 'DT' ? { from: town.from - 1, determiner: town.from - 1 } : start;
}

/** Nouns before a noun are its modifiers: "company shares" is about shares. */
function isModifier(tokens: readonly Token[], head: number): boolean {
  const { dependency, head: governor } = tokens[head]!;
  if (governor <= head) return false;
  return (dependency === 'compound' || dependency === 'amod') && governor - head < 6;
}

/** The noun's dictionary form, with what a hyphen joins to it where that makes a listed noun: "start-up". */
function nounOf(tokens: readonly Token[], head: number): string {
  const { lemma } = tokens[head]!;
  if (head < 2 || tokens[head - 1]!.tag !== 'HYPH') return lemma;
  const whole = `${tokens[head - 2]!.text.toLowerCase()}-${lemma}`;
  return senseOf(whole) === null ? lemma : whole;
}

function kindOf(tokens: readonly Token[], determiner: number, word: string, from: number): Determiner {
  if (determiner < 0) return tokens[from]!.tag === 'CD' ? 'indefinite' : 'bare';
  const tag = tokens[determiner]!.tag;
  if (tag === 'POS' || tag === 'PRP$' || tag === 'WP$') return 'possessive';
  return DETERMINERS.get(word) ?? 'indefinite';
}

/** A singular noun needs a determiner, but for descriptions beside a name and roles: "developer of", "as finance chief". */
function standsBare(tokens: readonly Token[], from: number, beforeName: boolean, sense: NounSense | null): boolean {
  if (sense === null) return false;
  if (beforeName) return true;
  const before = tokens[from - 1]?.text.toLowerCase();
  return before === ',' || before === 'as' || before === '(' || before === '-' || before === '—' || before === '–';
}

function typesOf(sense: NounSense | null, plural: boolean): TypeSet {
  if (sense === null) return OTHER;
  if (!plural) return sense.types;
  return (sense.types & (PERSON | ORGANIZATION)) === 0 ? sense.types : (sense.types & ~(PERSON | ORGANIZATION)) | GROUP;
}

function isCollective(sense: NounSense | null): boolean {
  return sense !== null && ((sense.types & GROUP) !== 0 || sense.organization.size > 0);
}

/** The phrase ends with its head, but a title's last word and a crowd's whereabouts belong to it: "customers in China". */
function endOfPhrase(tokens: readonly Token[], names: readonly (FoundMention | null)[], head: number, plural: boolean, sense: NounSense | null): number {
  let to = head + 1;
  while (to < tokens.length && tokens[to]!.dependency === 'flat' && tokens[to]!.head === head) to += 1;
  if (!plural || sense === null || (sense.types & (PERSON | ORGANIZATION)) === 0) return to;
  if (tokens[to]?.text !== 'in') return to;
  for (let index = to + 1; index <= to + 2 && index < tokens.length; index += 1) {
    const name = names[index];
    if (name !== null && name !== undefined) return name.type === 'Place' ? name.to : to;
    if (tokens[index]!.tag !== 'DT' && tokens[index]!.tag !== 'NN' && tokens[index]!.tag !== 'JJ') return to;
  }
  return to;
}

function modifiersOf(tokens: readonly Token[], from: number, head: number): string[] {
  const modifiers: string[] = [];
  for (let index = from; index < head; index += 1) {
    const { tag, text } = tokens[index]!;
    if (tag !== 'HYPH' && tag !== 'DT' && tag !== 'POS' && tag !== '``' && tag !== "''") modifiers.push(text.toLowerCase());
  }
  return modifiers;
}
