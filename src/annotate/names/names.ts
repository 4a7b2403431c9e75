import type { AliasEntry } from '../../model/alias-entry.js';
import type { Document } from '../../model/document.js';
import type { MentionDraft } from '../../model/mention.js';
import type { TaggedSentence } from '../../model/token.js';
import { gatherEvidence } from './evidence.js';
import { headOf } from './head.js';
import { readLines } from './line.js';
import { findNameSpans, type NameSpan } from './spans.js';
import { typeNames, type Typing } from './type/type-names.js';
import { typeModel } from './type/weights.js';

/**
 * Finds the names in a document: people, organisations, places, products, works, events and groups. They are in the order
 * of the text and overlap neither each other nor the literals. Names that the user knows are found wherever they stand.
 */
export function findNames(
  document: Document, sentences: readonly TaggedSentence[], literals: readonly MentionDraft[], aliases: readonly AliasEntry[],
): MentionDraft[] {
  const lines = readLines(sentences, literals);
  const evidence = gatherEvidence(lines);
  void aliases;
  const spans = lines.flatMap((line) => findNameSpans(line, evidence));
  const typings = typeNames(spans, typeModel());
  return spans.flatMap((span, index) => {
    const typing = typings[index]!;
    return typing === null ? [] : [toDraft(document.text, span, typing)];
  });
}

function toDraft(text: string, span: NameSpan, { type, rule }: Typing): MentionDraft {
  const { line, from, to } = span;
  const start = line.tokens[from]!.start;
  const end = line.tokens[to - 1]!.end;
  return { start, end, text: text.slice(start, end), form: 'name', type, sentence: line.sentence.index, head: headOf(span), foundBy: `name:${rule}` };
}
