import type { AliasEntry } from '../../model/alias-entry.js';
import type { Document } from '../../model/document.js';
import type { EntityType, MentionDraft } from '../../model/mention.js';
import type { TaggedSentence } from '../../model/token.js';
import { indexAliases, takeAliases } from './aliases.js';
import { gatherEvidence } from './evidence.js';
import { headOf } from './head.js';
import { readLines, type Run } from './line.js';
import { findNameSpans } from './spans.js';
import { reasonOf } from './type/reason.js';
import { typeNames } from './type/type-names.js';
import { typeModel } from './type/weights.js';

/**
 * Finds the names in a document: people, organisations, places, products, works, events and groups. They are in the order
 * of the text and do not overlap each other. Names that the user knows are found wherever they stand, even inside a date
 * or an amount; the others keep clear of the literals.
 */
export function findNames(
  document: Document, sentences: readonly TaggedSentence[], literals: readonly MentionDraft[], aliases: readonly AliasEntry[],
): MentionDraft[] {
  const lines = readLines(sentences, literals);
  const index = indexAliases(aliases);
  const given = lines.flatMap((line) => takeAliases(line, index));
  const spans = findNameSpans(lines, gatherEvidence(lines));
  const types = typeNames(spans, typeModel());
  const found = spans.flatMap((span, at) => {
    const type = types[at] ?? null;
    return type === null ? [] : [toDraft(document.text, span, type, reasonOf(span, type))];
  });
  if (given.length === 0) return found;
  return [...given.map((span) => toDraft(document.text, span, span.type, 'alias')), ...found].sort((a, b) => a.start - b.start);
}

function toDraft(text: string, run: Run, type: EntityType, rule: string): MentionDraft {
  const { line, from, to } = run;
  const start = line.tokens[from]!.start;
  const end = line.tokens[to - 1]!.end;
  return { start, end, text: text.slice(start, end), form: 'name', type, sentence: line.sentence.index, head: headOf(run), foundBy: `name:${rule}` };
}
