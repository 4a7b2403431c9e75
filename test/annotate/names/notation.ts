import { findLiterals } from '../../../src/annotate/literals/literals.js';
import { findNames } from '../../../src/annotate/names/names.js';
import { readSentences } from '../../../src/annotate/sentences.js';
import type { AliasEntry } from '../../../src/model/alias-entry.js';
import type { Document } from '../../../src/model/document.js';
import type { MentionDraft } from '../../../src/model/mention.js';
import { shippedSyntax } from '../../../src/shipped-models.js';

export function toDocument(text: string): Document {
  return { id: 'test', source: 'test', title: null, publishedAt: null, text, regions: [] };
}

export function namesIn(text: string, aliases: readonly AliasEntry[] = []): MentionDraft[] {
  const document = toDocument(text);
  const sentences = readSentences(document, shippedSyntax());
  return findNames(document, sentences, findLiterals(document, sentences), aliases);
}

const MARK = /\[([^[\]|]+)(?:\|([^[\]|]+))?\]/gu;

/** "[Zoom|Organization] spoke" without its marks. */
function unmarked(notation: string): string {
  return notation.replace(MARK, '$1');
}

/** The text with the found names marked, typed only where `notation` gives the type of a name at the same place. */
export function markedLike(notation: string, aliases: readonly AliasEntry[] = []): string {
  const typed = new Set<number>();
  let shift = 0;
  for (const match of notation.matchAll(MARK)) {
    if (match[2] !== undefined) typed.add(match.index - shift);
    shift += match[0].length - match[1]!.length;
  }
  const text = unmarked(notation);
  let marked = '';
  let position = 0;
  for (const { start, end, type } of namesIn(text, aliases)) {
    marked += `${text.slice(position, start)}[${text.slice(start, end)}${typed.has(start) ? `|${type}` : ''}]`;
    position = end;
  }
  return marked + text.slice(position);
}
