import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findLiterals } from '../../src/annotate/literals/literals.js';
import { gatherEvidence } from '../../src/annotate/names/evidence.js';
import { readLines } from '../../src/annotate/names/line.js';
import { findNameSpans, type NameSpan } from '../../src/annotate/names/spans.js';
import { readSentences } from '../../src/annotate/sentences.js';
import { ingestText } from '../../src/ingest/ingest-text.js';
import type { Span } from '../../src/model/span.js';
import { shippedSyntax } from '../../src/shipped-models.js';
import type { GoldText } from './gold.js';

export const DATA = path.join(fileURLToPath(new URL('../..', import.meta.url)), '../shared/data');

const LEADING = /^(?:["'\s(]+|(?:the|a|an|mr|mrs|ms|dr|sir|president|judge|mayor|governor|attorney general|secretary of state)\.?\s+)/iu;
const TRAILING = /(?:['’]s|[\s"',;:)]+|(?<=[a-z]{2})\.)$/iu;

/** A span without leading determiners and titles and without a trailing 's, as a key: how names are compared. */
export function placeOf(text: string, span: Span): string {
  let { start, end } = span;
  for (;;) {
    const slice = text.slice(start, end).replaceAll('’', "'");
    const lead = LEADING.exec(slice)?.[0].length ?? 0;
    const tail = TRAILING.exec(slice)?.[0].length ?? 0;
    if (lead > 0 && lead < slice.length) start += lead;
    else if (tail > 0 && tail < slice.length) end -= tail;
    else return `${start}-${end}`;
  }
}

/** The untyped names of a text, by the finder's own rules. */
export function spansOf(gold: GoldText): NameSpan[] {
  const { document } = ingestText(gold.text, { id: gold.id });
  if (document === null) return [];
  const sentences = readSentences(document, shippedSyntax());
  const lines = readLines(sentences, findLiterals(document, sentences));
  const evidence = gatherEvidence(lines);
  return findNameSpans(lines, evidence);
}

export function toSpan({ line, from, to }: NameSpan): Span {
  return { start: line.tokens[from]!.start, end: line.tokens[to - 1]!.end };
}
