import { readFileSync } from 'node:fs';
import { findLiterals } from '../../../src/annotate/literals/literals.js';
import { findNames } from '../../../src/annotate/names/names.js';
import { parseTokens } from '../../../src/annotate/parse.js';
import { findQuotes } from '../../../src/annotate/quotes/quotes.js';
import { readSentences } from '../../../src/annotate/sentences.js';
import { decodeSyntax } from '../../../src/annotate/syntax/weights.js';
import { toUnits } from '../../../src/annotate/units.js';
import type { QuoteDraft } from '../../../src/model/annotated.js';
import type { Document } from '../../../src/model/document.js';

const syntax = decodeSyntax(readFileSync(new URL('../../../models/relata-syntax.bin', import.meta.url)));

/** Quotes of a text, read as the whole annotation reads it up to there. A title is marked as the region that it is. */
export function quotesOf(text: string, isTitle = false): QuoteDraft[] {
  const document: Document = {
    id: 'case', source: 'case', title: null, publishedAt: null, text, regions: isTitle ? [{ start: 0, end: text.length, kind: 'title' }] : [],
  };
  const tagged = readSentences(document, syntax);
  const literals = findLiterals(document, tagged);
  const names = findNames(document, tagged, literals, []);
  const drafts = [...names, ...literals].sort((a, b) => a.start - b.start);
  return findQuotes(document, tagged.map((sentence) => parseTokens(sentence, toUnits(sentence, drafts), syntax)), names);
}

/**
 * Reads a case: `text -> D source: words | I source: words`. D is speech in quotation marks, I a reported clause; words may
 * be cut in the middle with "…". `->` with nothing behind it: nobody is quoted. `¶` is a new paragraph.
 */
export function readCase(line: string): { readonly text: string; readonly expected: readonly string[]; readonly isTitle: boolean } {
  const [left = '', right = ''] = line.split(' ->');
  const isTitle = left.startsWith('# ');
  const text = (isTitle ? left.slice(2) : left).replace(/\s*¶\s*/gu, '\n\n').trim();
  return { text, isTitle, expected: right.split(' | ').map((part) => part.trim()).filter((part) => part !== '') };
}

export function shown(text: string, quotes: readonly QuoteDraft[]): string[] {
  return quotes.map((quote) => `${quote.form === 'direct' ? 'D' : 'I'} ${quote.source}: ${text.slice(quote.start, quote.end)}`);
}

/** Cuts the found words as the expected ones are cut, so that long quotes need not be written out. */
export function cutLike(found: string, expected: string | undefined): string {
  if (expected === undefined || !expected.includes('…')) return found;
  const [head = '', tail = ''] = expected.split('…');
  return found.startsWith(head) && found.endsWith(tail) && found.length >= head.length + tail.length ? expected : found;
}
