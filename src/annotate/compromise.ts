/**
 * The only file that touches compromise. It passes on plain values and nothing of compromise's global state: no word is
 * ever added to its lexicon here, so one document cannot change how another is read.
 *
 * Used from it: the sentence splitter, the lexicon (first names, cities, months, actors …) and the inflection tables.
 * Not used: its tagger, which takes two thirds of its time and agrees with UD-EWT on four words in five, where the trained
 * tagger beside it agrees on nineteen in twenty (models/README.md).
 */
import nlp from 'compromise/two';
import type { Span } from '../model/span.js';
import { trimSpan } from '../text/trim-span.js';
import { STRONG_PARTICIPLES } from './strong-participles.js';

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
}

type Lexicon = Readonly<Record<string, string | readonly string[] | undefined>>;

const world = nlp as unknown as {
  model(): { one: { lexicon: Lexicon; _multiCache: Readonly<Record<string, number | undefined>>; tagSet: Readonly<Record<string, { parents: readonly string[] } | undefined>> } };
  methods(): { one: { tokenize: { splitSentences(text: string, world: unknown): readonly string[] } }; two: { transform: Inflection } };
  world(): unknown;
};

/** Splits a stretch of text into sentences, without the white space around them. Spans point into the whole text. */
export function splitSentences(text: string, span: Span): Span[] {
  const parts = world.methods().one.tokenize.splitSentences(text.slice(span.start, span.end), world.world());
  const sentences: Span[] = [];
  let position = span.start;
  for (const part of parts) {
    const start = text.startsWith(part, position) ? position : text.indexOf(part, position);
    if (start < 0 || start >= span.end) continue;
    position = start + part.length;
    const trimmed = trimSpan(text, { start, end: position });
    if (trimmed.start < trimmed.end) sentences.push(trimmed);
  }
  return sentences;
}

/** Classes that say what kind of thing a word names, or what part of speech it may be. */
const KEPT = new Set([
  'FirstName', 'MaleName', 'FemaleName', 'LastName', 'Person', 'Honorific', 'Actor', 'Place', 'City', 'Region', 'Country',
  'Demonym', 'Organization', 'SportsTeam', 'Month', 'WeekDay', 'Currency', 'Unit', 'Duration', 'Abbreviation', 'Pronoun',
  'Determiner', 'Preposition', 'Conjunction', 'Modal', 'Copula', 'Adverb', 'Adjective', 'Verb', 'PastTense', 'PresentTense',
  'Infinitive', 'Gerund', 'Participle', 'Noun', 'Plural', 'Singular', 'Uncountable', 'Cardinal', 'Ordinal', 'Expression', 'QuestionWord',
]);

const NO_CLASSES: readonly string[] = [];
/** Caches are emptied when they have grown to this: words come from strangers. */
const CACHE_LIMIT = 50_000;
const { lexicon, _multiCache: longestPhrase, tagSet } = world.model().one;

/** Each entry of the lexicon that was asked for, with the classes it implies ("City" is a "Place"). */
const classLists = new Map<string, readonly string[]>();

function classesOf(entry: string): readonly string[] {
  const known = classLists.get(entry);
  if (known !== undefined) return known;
  const found = Object.hasOwn(lexicon, entry) ? lexicon[entry] : undefined;
  const tags = found === undefined ? [] : typeof found === 'string' ? [found] : found;
  const all = new Set(tags.flatMap((tag) => [tag, ...(tagSet[tag]?.parents ?? [])]));
  const classes = all.size === 0 ? NO_CLASSES : [...all].filter((name) => KEPT.has(name)).sort();
  if (classLists.size >= CACHE_LIMIT) classLists.clear();
  classLists.set(entry, classes);
  return classes;
}

/** For each word that begins a phrase of the lexicon the words that can follow it there: asked before a phrase is put together. */
const followersOf = groupFollowers();

function groupFollowers(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const entry of Object.keys(lexicon)) {
    const [first, second] = entry.split(' ', 2);
    if (second === undefined) continue;
    const known = found.get(first!);
    if (known === undefined) found.set(first!, new Set([second]));
    else known.add(second);
  }
  return found;
}

/** A word as the lexicon knows it. */
interface LexiconWord {
  readonly normal: string;
  readonly classes: readonly string[];
  /** How many words the longest phrase has that begins with it. */
  readonly longest: number;
  /** What can follow it in a phrase. */
  readonly followers: ReadonlySet<string>;
}

const NO_WORDS: ReadonlySet<string> = new Set();

const lexiconWords = new Map<string, LexiconWord>();

function lexiconWord(word: string): LexiconWord {
  const known = lexiconWords.get(word);
  if (known !== undefined) return known;
  const normal = normalizeWord(word);
  const found = { normal, classes: classesOf(normal), longest: Object.hasOwn(longestPhrase, normal) ? longestPhrase[normal]! : 1, followers: followersOf.get(normal) ?? NO_WORDS };
  if (lexiconWords.size >= CACHE_LIMIT) lexiconWords.clear();
  lexiconWords.set(word, found);
  return found;
}

/** The classes that the lexicon knows for each of a sentence's words; phrases of several words ("New York") before single ones. */
export function lexiconClasses(words: readonly string[]): (readonly string[])[] {
  const found = words.map(lexiconWord);
  const classes = found.map((word) => word.classes);
  for (let from = 0; from < found.length - 1; from += 1) {
    if (!found[from]!.followers.has(found[from + 1]!.normal)) continue;
    for (let length = Math.min(found[from]!.longest, found.length - from); length > 1; length -= 1) {
      const ofPhrase = classesOf(found.slice(from, from + length).map(({ normal }) => normal).join(' '));
      if (ofPhrase.length === 0) continue;
      classes.fill(ofPhrase, from, from + length);
      from += length - 1;
      break;
    }
  }
  return classes;
}

function normalizeWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.length > 2 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

interface Inflection {
  readonly verb: { toInfinitive(word: string, model: unknown, tense: string): string };
  readonly noun: { toSingular(word: string, model: unknown): string };
}

const model: unknown = nlp.model();
const inflection = world.methods().two.transform;

const VERB_TENSE: ReadonlyMap<string, string> = new Map([
  ['VBD', 'PastTense'],
  ['VBN', 'Participle'],
  ['VBG', 'Gerund'],
  ['VBZ', 'PresentTense'],
]);

const lemmas = new Map<string, string>();

/** Forms whose dictionary form the tables miss or that are too frequent to ask for. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries({
  is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', being: 'be', am: 'be', "'s": 'be', '’s': 'be', "'re": 'be', '’re': 'be', "'m": 'be', '’m': 'be',
  has: 'have', had: 'have', having: 'have', "'ve": 'have', '’ve': 'have', does: 'do', did: 'do', done: 'do', doing: 'do',
  "n't": 'not', 'n’t': 'not', "'ll": 'will', '’ll': 'will', wo: 'will', ca: 'can', "'d": 'would', '’d': 'would',
  vacuuming: 'vacuum', vacuumed: 'vacuum', said: 'say', says: 'say', led: 'lead', founded: 'found', found: 'find', left: 'leave', met: 'meet', held: 'hold', fell: 'fall',
  bound: 'bind', wound: 'wind', laid: 'lay', lay: 'lie', men: 'man', women: 'woman', people: 'person', children: 'child',
}));

/** Dictionary form of a word with a Penn Treebank tag, in lower case. */
export function lemmaOf(word: string, tag: string): string {
  const lower = word.toLowerCase();
  const isVerb = tag.startsWith('VB') || tag === 'MD';
  const isPlural = tag === 'NNS';
  if (!isVerb && !isPlural && tag !== 'POS' && tag !== 'RB') return lower;
  if (tag === 'POS') return "'s";
  const key = `${tag} ${lower}`;
  const known = lemmas.get(key);
  if (known !== undefined) return known;
  const lemma = IRREGULAR.get(lower) ?? (isVerb ? verbLemma(lower, tag) : isPlural ? inflection.noun.toSingular(lower, model) : lower);
  if (lemmas.size >= CACHE_LIMIT) lemmas.clear();
  lemmas.set(key, lemma);
  return lemma;
}

function verbLemma(word: string, tag: string): string {
  const tense = VERB_TENSE.get(tag);
  if (tense === undefined) return word;
  const strong = tag === 'VBD' || tag === 'VBN' ? STRONG_PARTICIPLES.get(word) : undefined;
  if (strong !== undefined) return strong;
  return inflection.verb.toInfinitive(word, model, tense === 'Participle' ? 'PastTense' : tense) || word;
}

/** A stretch of text that patterns may ask for by a tag of its own: `#Organization`. */
export interface TaggedSpan extends Span {
  readonly tag: string;
}

export interface PatternMatch extends Span {
  /** Index of the pattern. */
  readonly pattern: number;
  readonly groups: ReadonlyMap<string, Span>;
}

interface MatchView {
  readonly document: readonly (readonly Term[])[];
  match(pattern: string): MatchView;
  groups(): Readonly<Record<string, MatchView>>;
  tag(tag: string): MatchView;
  update(pointers: readonly (readonly [number, number, number])[]): MatchView;
  readonly docs: readonly (readonly Term[])[];
}

/**
 * Finds where patterns in compromise's match syntax fit a sentence. The spans given are tagged first, so that a pattern can
 * say `#Person+` for a name that compromise itself does not know. Only this view is tagged: nothing is kept.
 */
export function matchPatterns(text: string, sentence: Span, tagged: readonly TaggedSpan[], patterns: readonly string[]): PatternMatch[] {
  const view = nlp(text.slice(sentence.start, sentence.end)) as unknown as MatchView;
  const places = placeTerms(text, sentence, view);
  for (const { start, end, tag } of tagged) {
    view.document.forEach((terms, row) => {
      const inside = terms.flatMap((term, index) => {
        const place = places.get(term);
        return place !== undefined && place.start >= start && place.start < end ? [index] : [];
      });
      if (inside.length > 0) view.update([[row, inside[0]!, inside.at(-1)! + 1]]).tag(tag);
    });
  }
  return patterns.flatMap((pattern, index) => {
    const matches = view.match(pattern);
    // Groups belong to all matches together; each group has one entry for each match, in their order.
    const groups = Object.entries(matches.groups());
    return matches.docs.flatMap((terms, row): PatternMatch[] => {
      const span = spanOf(terms, places);
      if (span === null) return [];
      const own = groups.flatMap(([name, group]): [string, Span][] => {
        const place = spanOf(group.docs[row] ?? [], places);
        return place === null ? [] : [[name, place]];
      });
      return [{ ...span, pattern: index, groups: new Map(own) }];
    });
  });
}

function placeTerms(text: string, sentence: Span, view: MatchView): Map<Term, Span> {
  const places = new Map<Term, Span>();
  let position = sentence.start;
  for (const term of view.document.flat()) {
    const start = text.indexOf(term.text, position);
    if (term.text === '' || start < 0 || start >= sentence.end) continue;
    position = start + term.text.length;
    places.set(term, { start, end: position });
  }
  return places;
}

function spanOf(terms: readonly Term[], places: ReadonlyMap<Term, Span>): Span | null {
  const found = terms.flatMap((term) => places.get(term) ?? []);
  return found.length === 0 ? null : { start: found[0]!.start, end: found.at(-1)!.end };
}
