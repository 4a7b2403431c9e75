import type { Diagnostic } from '../../model/diagnostic.js';
import type { Span } from '../../model/span.js';
import type { DocumentLabel } from '../document-label.js';
import type { ReadText, Statement } from './statement.js';

/** Which documents say a thing independently of each other. */
export interface Independence {
  /** The name of each document's group: documents of one group have a sentence in common. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly groupCount: number;
  readonly reprints: readonly Reprint[];
}

/** A statement whose sentence stands in another document as well. */
interface Reprint {
  readonly statement: Statement;
  readonly original: DocumentLabel;
}

/**
 * Groups the documents behind a fact: those that state it in the same sentence, or in nearly the same, have it from one
 * source (a wire report, a press release) and count once. Statements by document and place.
 */
export function groupReprints(statements: readonly Statement[], read: ReadText): Independence {
  const [only] = statements;
  if (statements.length === 1 && only !== undefined) return { groupOf: new Map([[only.document.id, only.document.id]]), groupCount: 1, reprints: [] };
  const firstOf = new Map<string, string>();
  const find = (doc: string): string => {
    const parent = firstOf.get(doc) ?? doc;
    return parent === doc ? doc : find(parent);
  };
  const reprints: Reprint[] = [];
  const sentences: DocumentLabel[] = [];
  const index = createShingleIndex();
  for (const statement of statements) {
    const { document } = statement;
    if (!firstOf.has(document.id)) firstOf.set(document.id, document.id);
    const words = wordsOf(read(document, sentenceSpan(statement)));
    const same = index.findSame(words).map((at) => sentences[at] ?? document).filter(({ id }) => id !== document.id);
    for (const { id } of same) join(firstOf, find(id), find(document.id));
    const [original] = same;
    if (original !== undefined) reprints.push({ statement, original });
    index.add(words, sentences.length);
    sentences.push(document);
  }
  const groupOf = new Map([...firstOf.keys()].map((doc) => [doc, find(doc)]));
  return { groupOf, groupCount: new Set(groupOf.values()).size, reprints };
}

function join(firstOf: Map<string, string>, a: string, b: string): void {
  const [kept, gone] = a <= b ? [a, b] : [b, a];
  firstOf.set(gone, kept);
}

function sentenceSpan({ claim, sentence }: Statement): Span {
  return sentence !== null && sentence.start <= claim.evidence.start && claim.evidence.end <= sentence.end ? sentence : claim.evidence;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** A note for the reader: this statement is no further witness. */
export function reprintDiagnostic(statement: Statement, original: DocumentLabel): Diagnostic {
  const { claim, document } = statement;
  const { start, end } = sentenceSpan(statement);
  return {
    stage: 'resolve', reason: 'reprinted-sentence', severity: 'note', source: document.source, doc: document.id, span: { start, end },
    message: `the sentence stands in the document ${JSON.stringify(original.id)} as well: for ${claim.relation} the two count once`,
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
