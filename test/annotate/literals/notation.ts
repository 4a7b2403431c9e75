import { readFileSync } from 'node:fs';
import { findLiterals } from '../../../src/annotate/literals/literals.js';
import { readSentences } from '../../../src/annotate/sentences.js';
import { decodeSyntax } from '../../../src/annotate/syntax/weights.js';
import type { Document } from '../../../src/model/document.js';
import type { MentionDraft } from '../../../src/model/mention.js';

const syntax = decodeSyntax(readFileSync(new URL('../../../models/relata-syntax.bin', import.meta.url)));

export interface LiteralCase {
  readonly text: string;
  readonly publishedAt: string | null;
  /** "text = value", in the order of the text. */
  readonly expected: readonly string[];
}

/** Reads "2020-08-03| Zoom said on [Monday = 2020-08-03] it …"; without a date before the bar none is known. */
export function readCase(line: string): LiteralCase {
  const dated = /^(\d{4}-\d{2}-\d{2})\|\s*/u.exec(line);
  const marked = dated === null ? line : line.slice(dated[0].length);
  const expected = [...marked.matchAll(/\[([^\]=]+) = ([^\]]*)\]/gu)].map(([, text, value]) => `${text} = ${value}`);
  return { text: marked.replace(/\[([^\]=]+) = [^\]]*\]/gu, '$1'), publishedAt: dated?.[1] ?? null, expected };
}

function documentOf(text: string, publishedAt: string | null): Document {
  return { id: 'case', source: 'case', title: null, publishedAt, text, regions: [] };
}

export function literalsOf(text: string, publishedAt: string | null): MentionDraft[] {
  const document = documentOf(text, publishedAt);
  return findLiterals(document, readSentences(document, syntax));
}

export function shown(literals: readonly MentionDraft[], type: string): string[] {
  return literals.filter((literal) => literal.type === type).map(({ text, value }) => `${text} = ${value}`);
}
