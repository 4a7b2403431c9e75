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

/** A name, and in log odds how sure the rules are that it is one and of its type; infinite where more than the words around speaks for it. */
export interface WeighedName {
  readonly draft: MentionDraft;
  readonly found: number;
  readonly typed: number;
}

/** Of several words in capitals one may not be the name's, but hardly ever all. */
const SEVERAL_WORDS = 2;

/**
 * Finds the names in a document: people, organisations, places, products, works, events and groups. They are in the order
 * of the text and do not overlap each other. Names that the user knows are found wherever they stand, even inside a date
 * or an amount; the others keep clear of the literals.
 */
export function findNames(
  document: Document, sentences: readonly TaggedSentence[], literals: readonly MentionDraft[], aliases: readonly AliasEntry[],
): MentionDraft[] {
  return weighNames(document, sentences, literals, aliases).map(({ draft }) => draft);
}

/** The same names, weighed. */
export function weighNames(
  document: Document, sentences: readonly TaggedSentence[], literals: readonly MentionDraft[], aliases: readonly AliasEntry[],
): WeighedName[] {
  const lines = readLines(sentences, literals);
  const index = indexAliases(aliases);
  const given = lines.flatMap((line) => takeAliases(line, index));
  const spans = findNameSpans(lines, gatherEvidence(lines));
  const types = typeNames(spans, typeModel());
  const found = spans.flatMap((span, at): WeighedName[] => {
    const { type, margin } = types[at]!;
    if (type === null) return [];
    const reason = reasonOf(span, type);
    const typed = reason === 'context' ? margin : Infinity;
    return [{ draft: toDraft(document.text, span, type, reason), found: typed + (span.to - span.from > 1 ? SEVERAL_WORDS : 0), typed }];
  });
  if (given.length === 0) return found;
  const known = given.map((span): WeighedName => ({ draft: toDraft(document.text, span, span.type, 'alias'), found: Infinity, typed: Infinity }));
  return [...known, ...found].sort((a, b) => a.draft.start - b.draft.start);
}

function toDraft(text: string, run: Run, type: EntityType, rule: string): MentionDraft {
  const { line, from, to } = run;
  const start = line.tokens[from]!.start;
  const end = line.tokens[to - 1]!.end;
  return { start, end, text: text.slice(start, end), form: 'name', type, sentence: line.sentence.index, head: headOf(run), foundBy: `name:${rule}` };
}
