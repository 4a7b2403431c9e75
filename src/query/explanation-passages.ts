import type { KnowledgeDocument } from '../model/knowledge.js';
import { sliceSpan, type Span } from '../model/span.js';

/** Words in their place in a document. */
export interface Passage {
  readonly doc: string;
  readonly source: string;
  /** In the document's text, in UTF-16 code units, half open. */
  readonly start: number;
  readonly end: number;
  /** From 1, as editors count. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** What stands before, in and behind the span, inside its sentence. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const AROUND = 60;

interface Layout extends Pick<KnowledgeDocument, 'source' | 'text' | 'sentences'> {
  readonly lineStarts: readonly number[];
  readonly sentenceStarts: readonly number[];
}

/** Looks places up in documents; works out the layout of each document once. */
export function createPlaceFinder(documents: readonly KnowledgeDocument[]): (doc: string, span: Span) => Passage {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const layouts = new Map<string, Layout>();
  return (doc, span) => {
    const layout = layouts.get(doc) ?? layOut(byId.get(doc));
    layouts.set(doc, layout);
    const { source, text, sentences, lineStarts } = layout;
    const line = countUpTo(lineStarts, span.start);
    const sentence = sentences[countUpTo(layout.sentenceStarts, span.start) - 1] ?? { start: 0, end: text.length };
    const from = Math.max(Math.min(sentence.start, span.start), span.start - AROUND);
    const to = Math.min(Math.max(sentence.end, span.end), span.end + AROUND);
    return {
      doc, source, start: span.start, end: span.end, line, column: span.start - (lineStarts[line - 1] ?? 0) + 1,
      before: (from > sentence.start ? '…' : '') + wholeCharacters(text.slice(from, span.start)),
      words: sliceSpan(text, span),
      after: wholeCharacters(text.slice(span.end, to)) + (to < sentence.end ? '…' : ''),
    };
  };
}

function layOut(document: KnowledgeDocument | undefined): Layout {
  const { source, text, sentences } = document ?? { source: '', text: '', sentences: [] };
  return { source, text, sentences, lineStarts: startsOfLines(text), sentenceStarts: sentences.map(({ start }) => start) };
}

function startsOfLines(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)].map((lineBreak) => lineBreak.index + lineBreak[0].length)];
}

/** How many of the sorted numbers are not above the limit (upper bound). */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without half a character at a cut. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '');
}
