import { readFileSync } from 'node:fs';
import { annotate } from '../../../src/annotate/annotate.js';
import { decodeSyntax } from '../../../src/annotate/syntax/weights.js';
import type { AnnotatedDocument } from '../../../src/model/annotated.js';
import type { Span } from '../../../src/model/span.js';

const syntax = decodeSyntax(readFileSync(new URL('../../../models/relata-syntax.bin', import.meta.url)));

/** Some words of a case, and the name of what they should stand for: "-" for nothing that has a name. */
export interface Mark extends Span {
  readonly words: string;
  readonly name: string;
}

/** Reads a case: `Oder said [it=Oder] would close.`; `¶` is a new paragraph. */
export function readCase(line: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const part of line.replace(/\s*¶\s*/gu, '\n\n').split(/(\[[^\]=]+=[^\]]+\])/u)) {
    const [, words, name] = /^\[([^=]+)=(.+)\]$/u.exec(part) ?? [];
    if (words !== undefined && name !== undefined) marks.push({ start: text.length, end: text.length + words.length, words, name });
    text += words ?? part;
  }
  return { text, marks };
}

export function read(text: string): AnnotatedDocument {
  return annotate({ id: 'case', source: 'case', title: null, publishedAt: null, text, regions: [] }, { syntax });
}

/** The marked words, each with the name of its chain: the expected one where the chain has it, else the first. */
export function shown(annotated: AnnotatedDocument, marks: readonly Mark[]): string[] {
  return marks.map(({ start, end, words, name }) => {
    const mention = annotated.mentions.find((other) => other.start === start && other.end === end);
    const names = annotated.mentions.filter((other) => other.chain === mention?.chain && other.form === 'name').map(({ text }) => text);
    return `${words}=${names.includes(name) ? name : names[0] ?? '-'}`;
  });
}

export function wanted(marks: readonly Mark[]): string[] {
  return marks.map(({ words, name }) => `${words}=${name}`);
}
