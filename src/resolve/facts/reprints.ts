import type { Diagnostic } from '../../model/diagnostic.js';
import { sliceSpan, type Span } from '../../model/span.js';
import type { Statement } from './statement.js';

/** Which documents say a thing independently of each other. */
export interface Independence {
  /** The name of each document's group: documents of one group have a sentence in common. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly groupCount: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Groups the documents behind a fact: those that state it in the same sentence, or in nearly the same, have it from one
 * source (a wire report, a press release) and count once. Statements by document and place.
 */
export function groupReprints(statements: readonly Statement[]): Independence {
  const firstOf = new Map<string, string>();
  const find = (doc: string): string => {
    const parent = firstOf.get(doc) ?? doc;
    return parent === doc ? doc : find(parent);
  };
  const diagnostics: Diagnostic[] = [];
  const sentences: Sentence[] = [];
  const index = createShingleIndex();
  for (const statement of statements) {
    const { document } = statement;
    if (!firstOf.has(document.id)) firstOf.set(document.id, document.id);
    const span = sentenceSpan(statement);
    const words = wordsOf(sliceSpan(document.text, span));
    const same = index.findSame(words).map((at) => sentences[at]?.doc ?? document.id).filter((doc) => doc !== document.id);
    for (const doc of same) join(firstOf, find(doc), find(document.id));
    const [original] = same;
    if (original !== undefined) diagnostics.push(reprintDiagnostic(statement, span, original));
    index.add(words, sentences.length);
    sentences.push({ doc: document.id });
  }
  const groupOf = new Map([...firstOf.keys()].map((doc) => [doc, find(doc)]));
  return { groupOf, groupCount: new Set(groupOf.values()).size, diagnostics };
}

interface Sentence {
  readonly doc: string;
}

function join(firstOf: Map<string, string>, a: string, b: string): void {
  const [kept, gone] = a <= b ? [a, b] : [b, a];
  firstOf.set(gone, kept);
}

function sentenceSpan({ claim, document }: Statement): Span {
  const sentence = document.sentences[claim.sentence];
  return sentence !== undefined && sentence.start <= claim.evidence.start && claim.evidence.end <= sentence.end ? sentence : claim.evidence;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function reprintDiagnostic({ claim, document }: Statement, span: Span, original: string): Diagnostic {
  return {
    stage: 'resolve', reason: 'reprinted-sentence', severity: 'note', source: document.source, doc: document.id, span: { start: span.start, end: span.end },
    message: `the sentence stands in the document ${JSON.stringify(original)} as well: for ${claim.relation} the two count once`,
  };
}

const SHINGLE = 3;
/** Jaccard likeness from which two sentences are one with an edit: two words changed in a sentence of thirty. */
const NEARLY_SAME = 0.6;
/** A run of words in more sentences than this tells nothing. */
const MOST_PLACES = 30;

interface ShingleIndex {
  /** Numbers of sentences added before that are the same or nearly so, in the order in which they were added. */
  findSame(words: readonly string[]): number[];
  add(words: readonly string[], sentence: number): void;
}

function createShingleIndex(): ShingleIndex {
  const places = new Map<string, number[]>();
  const exact = new Map<string, number>();
  const shingleCounts: number[] = [];
  return {
    findSame(words) {
      const same = exact.get(words.join(' '));
      if (same !== undefined) return [same];
      const shingles = shinglesOf(words);
      const shared = new Map<number, number>();
      for (const shingle of shingles) for (const sentence of places.get(shingle) ?? []) shared.set(sentence, (shared.get(sentence) ?? 0) + 1);
      return [...shared]
        .filter(([sentence, count]) => count / (shingles.size + (shingleCounts[sentence] ?? 0) - count) >= NEARLY_SAME)
        .map(([sentence]) => sentence)
        .sort((a, b) => a - b);
    },
    add(words, sentence) {
      const text = words.join(' ');
      if (exact.has(text)) return;
      exact.set(text, sentence);
      const shingles = shinglesOf(words);
      shingleCounts[sentence] = shingles.size;
      for (const shingle of shingles) {
        const known = places.get(shingle) ?? [];
        if (known.length < MOST_PLACES) places.set(shingle, [...known, sentence]);
      }
    },
  };
}

function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}
