import type { Document } from '../../model/document.js';
import { groupBy } from '../../model/group-by.js';
import type { MentionDraft } from '../../model/mention.js';
import type { Sentence, SentenceKind, Token } from '../../model/token.js';
import { findQuoted, type QuotedStretch } from './marks.js';

/** The sentences of one paragraph as one row of tokens, since quotes run over the ends of sentences. */
export interface Paragraph {
  readonly kind: SentenceKind;
  readonly tokens: readonly Token[];
  /** For each token the index here of its sentence's first token, and of the one after its last. */
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** Where a name begins, the index after its last token; 0 elsewhere. */
  readonly nameEnd: Int32Array;
  readonly quoted: readonly QuotedStretch[];
  /** For each token the index of the quoted stretch that it is in, -1 outside; marks are outside. */
  readonly inQuoted: Int32Array;
  /** For each token the index of the quoted stretch that it opens or closes as a mark, -1 for all others. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
}

/** Cuts a document into paragraphs: at blank lines, line breaks between sentences and changes of kind. */
export function toParagraphs(document: Document, sentences: readonly Sentence[], names: readonly MentionDraft[]): Paragraph[] {
  const namesOf = groupBy(names, ({ sentence }) => sentence);
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (let index = 1; index <= sentences.length; index += 1) {
    if (index < sentences.length && continues(document.text, sentences[index - 1]!, sentences[index]!)) continue;
    if (index > from) paragraphs.push(toParagraph(sentences.slice(from, index), namesOf));
    from = index;
  }
  return paragraphs;
}

function continues(text: string, before: Sentence, after: Sentence): boolean {
  return before.kind === after.kind && !/[\n\u2029]/u.test(text.slice(before.end, after.start));
}

function toParagraph(sentences: readonly Sentence[], namesOf: ReadonlyMap<number, readonly MentionDraft[]>): Paragraph {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const sentenceStart = new Int32Array(tokens.length);
  const sentenceEnd = new Int32Array(tokens.length);
  const nameEnd = new Int32Array(tokens.length);
  let start = 0;
  for (const sentence of sentences) {
    const end = start + sentence.tokens.length;
    sentenceStart.fill(start, start, end);
    sentenceEnd.fill(end, start, end);
    markNames(tokens, start, end, namesOf.get(sentence.index) ?? [], nameEnd);
    start = end;
  }
  const quoted = findQuoted(tokens);
  const inQuoted = new Int32Array(tokens.length).fill(-1);
  const opens = new Int32Array(tokens.length).fill(-1);
  const closes = new Int32Array(tokens.length).fill(-1);
  quoted.forEach((stretch, index) => {
    inQuoted.fill(index, stretch.open + 1, stretch.close);
    opens[stretch.open] = index;
    if (stretch.closed) closes[stretch.close] = index;
  });
  return { kind: sentences[0]!.kind, tokens, sentenceStart, sentenceEnd, nameEnd, quoted, inQuoted, opens, closes };
}

function markNames(tokens: readonly Token[], start: number, end: number, names: readonly MentionDraft[], nameEnd: Int32Array): void {
  let at = start;
  for (const name of names) {
    while (at < end && tokens[at]!.start < name.start) at += 1;
    let after = at;
    while (after < end && tokens[after]!.end <= name.end) after += 1;
    if (after > at) nameEnd[at] = after;
  }
}

/** Index in the paragraph of a token's governor, -1 for the root. */
export function governor(paragraph: Paragraph, index: number): number {
  const { head } = paragraph.tokens[index]!;
  return head < 0 ? -1 : paragraph.sentenceStart[index]! + head;
}

const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', '‟', '‘', '’', '``', "''"]);

export function isMark(paragraph: Paragraph, index: number): boolean {
  return MARKS.has(paragraph.tokens[index]?.text ?? '');
}
