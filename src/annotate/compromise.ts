/**
 * The only file that touches compromise. It passes on plain values and nothing of compromise's global state: no word is
 * ever added to its lexicon here, so one document cannot change how another is read.
 *
 * Used from it: the sentence splitter, the lexicon (first names, cities, months, actors …) and the inflection tables.
 * Not used: its tagger, which costs two thirds of its time and is right on three words in four of UD-EWT, where the
 * trained tagger beside it is right on nineteen in twenty (`scripts/train/syntax.ts` prints both).
 */
import nlp from 'compromise/two';
import type { Span } from '../model/span.js';

/** A word as the lexicon sees it: its place in the text and the classes that it may belong to. */
export interface LexicalWord extends Span {
  readonly classes: readonly string[];
}

export interface LexicalSentence extends Span {
  readonly words: readonly LexicalWord[];
}

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

/** Classes that say what kind of thing a word names; word-form classes (Singular, PastTense …) are the tagger's work. */
const KEPT = new Set([
  'FirstName', 'MaleName', 'FemaleName', 'LastName', 'Person', 'Honorific', 'Actor', 'Place', 'City', 'Region', 'Country',
  'Demonym', 'Organization', 'SportsTeam', 'Month', 'WeekDay', 'Currency', 'Unit', 'Duration', 'Abbreviation', 'Pronoun',
  'Determiner', 'Preposition', 'Conjunction', 'Modal', 'Copula', 'Adverb', 'Adjective', 'Verb', 'PastTense', 'PresentTense',
  'Infinitive', 'Gerund', 'Participle', 'Noun', 'Plural', 'Singular', 'Uncountable', 'Cardinal', 'Ordinal', 'Expression', 'QuestionWord',
]);

const NO_CLASSES: readonly string[] = [];

/** Tag sets come from compromise by the thousand but differ little: each combination is turned into a list once. */
const classLists = new Map<string, readonly string[]>();

function toClasses(tags: ReadonlySet<string> | undefined): readonly string[] {
  if (tags === undefined || tags.size === 0) return NO_CLASSES;
  const key = [...tags].join(' ');
  const known = classLists.get(key);
  if (known !== undefined) return known;
  const classes = [...tags].filter((tag) => KEPT.has(tag)).sort();
  classLists.set(key, classes);
  return classes;
}

/**
 * Splits a stretch of text into sentences with their words. Spans point into the whole text.
 * compromise's own terms leave nothing out: pre + text + post, joined, is the text again; where that fails for a
 * sentence (it rewrites some rare characters) the words are found again by searching forward.
 */
export function readLexicon(text: string, span: Span): LexicalSentence[] {
  const view = nlp.tokenize(text.slice(span.start, span.end));
  view.compute(['lexicon']);
  const sentences: LexicalSentence[] = [];
  let position = span.start;
  for (const terms of view.document as readonly (readonly Term[])[]) {
    const words: LexicalWord[] = [];
    for (const term of terms) {
      const expected = position + term.pre.length;
      const start = text.startsWith(term.text, expected) ? expected : text.indexOf(term.text, position);
      if (start < 0 || start >= span.end) continue;
      const end = start + term.text.length;
      if (end > start) words.push({ start, end, classes: toClasses(term.tags) });
      position = Math.min(span.end, end + term.post.length);
    }
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) continue;
    const previousEnd = sentences.at(-1)?.end ?? span.start;
    sentences.push({ ...trimSpan(text, previousEnd, Math.max(position, last.end)), words });
  }
  return sentences;
}

function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

interface Inflection {
  readonly verb: { toInfinitive(word: string, model: unknown, tense: string): string };
  readonly noun: { toSingular(word: string, model: unknown): string };
}

const model: unknown = nlp.model();
const inflection = (nlp as unknown as { methods(): { two: { transform: Inflection } } }).methods().two.transform;

const VERB_TENSE: ReadonlyMap<string, string> = new Map([
  ['VBD', 'PastTense'],
  ['VBN', 'Participle'],
  ['VBG', 'Gerund'],
  ['VBZ', 'PresentTense'],
]);

const lemmas = new Map<string, string>();
const LEMMA_CACHE_LIMIT = 50_000;

/** Forms whose dictionary form the tables miss or that are too frequent to ask for. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries({
  is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', being: 'be', am: 'be', "'s": 'be', '’s': 'be', "'re": 'be', '’re': 'be', "'m": 'be', '’m': 'be',
  has: 'have', had: 'have', having: 'have', "'ve": 'have', '’ve': 'have', does: 'do', did: 'do', done: 'do', doing: 'do',
  "n't": 'not', 'n’t': 'not', "'ll": 'will', '’ll': 'will', wo: 'will', ca: 'can', "'d": 'would', '’d': 'would',
  said: 'say', says: 'say', led: 'lead', founded: 'found', found: 'find', left: 'leave', met: 'meet', held: 'hold', fell: 'fall',
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
  if (lemmas.size >= LEMMA_CACHE_LIMIT) lemmas.clear();
  lemmas.set(key, lemma);
  return lemma;
}

function verbLemma(word: string, tag: string): string {
  const tense = VERB_TENSE.get(tag);
  if (tense === undefined) return word;
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
  forEach(visit: (part: MatchView) => void): void;
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
    const found: PatternMatch[] = [];
    view.match(pattern).forEach((match) => {
      const span = spanOf(match.docs.flat(), places);
      const groups = new Map(Object.entries(match.groups()).flatMap(([name, group]): [string, Span][] => {
        const place = spanOf(group.docs.flat(), places);
        return place === null ? [] : [[name, place]];
      }));
      if (span !== null) found.push({ ...span, pattern: index, groups });
    });
    return found;
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
