import type { Document } from '../../model/document.js';
import type { MentionDraft } from '../../model/mention.js';
import type { TaggedSentence } from '../../model/token.js';
import { readCivilDate, type CivilDate } from './dates/calendar.js';
import { directionAt } from './dates/direction.js';
import type { DateStretch } from './dates/expression.js';
import { findDate } from './dates/find-date.js';
import { isOpen, resolveDate } from './dates/resolve-date.js';
import { toLine, type LiteralLine, type Stretch } from './line.js';
import { findQuantity } from './quantities/find-quantity.js';

/**
 * Finds dates and quantities in a document's sentences, in the order of the text and without overlap.
 * `value` of a date is ISO 8601 as full as can be known: relative dates and dates without a year need the document's own
 * date; where that does not help either, the value is the text as written. `value` of a quantity is amount and unit.
 * Words like "last" before a day or month, and "the", stay outside the mention but are heeded in its value.
 */
export function findLiterals(document: Document, sentences: readonly TaggedSentence[]): MentionDraft[] {
  const published = readCivilDate(document.publishedAt);
  const drafts: MentionDraft[] = [];
  for (const sentence of sentences) addLiterals(document.text, toLine(sentence), published, drafts);
  return drafts;
}

function addLiterals(text: string, line: LiteralLine, published: CivilDate | null, drafts: MentionDraft[]): void {
  for (let index = 0; index < line.words.length; index += 1) {
    if (line.words[index]!.opens === null) continue;
    const date = findDate(line, index);
    const quantity = date === null ? findQuantity(line, index) : null;
    const found = date ?? quantity;
    if (found === null) continue;
    const type = date === null ? 'Quantity' : 'Date';
    const value = date === null ? quantity!.value : dateValue(text, line, date, published);
    drafts.push(toDraft(text, line, found, type, value));
    index = found.to - 1;
  }
}

function toDraft(text: string, line: LiteralLine, found: Stretch, type: 'Date' | 'Quantity', value: string): MentionDraft {
  const start = line.tokens[found.from]!.start;
  const end = line.tokens[found.to - 1]!.end;
  const foundBy = `${type.toLowerCase()}:${found.rule}`;
  return { start, end, text: text.slice(start, end), form: 'name', type, sentence: line.sentence.index, head: found.head, foundBy, value };
}

function dateValue(text: string, line: LiteralLine, date: DateStretch, published: CivilDate | null): string {
  const direction = published !== null && isOpen(date.expression) ? directionAt(line, date.from, date.to) : null;
  return resolveDate(date.expression, { published, direction }) ?? asWritten(text, line, date);
}

/** The words themselves, with the "last" or "next" before them without which they would say something else. */
function asWritten(text: string, line: LiteralLine, date: DateStretch): string {
  const { expression } = date;
  const points = (expression.kind === 'weekday' || expression.kind === 'calendar') && expression.shift !== undefined;
  const from = points && date.from > 0 ? date.from - 1 : date.from;
  return text.slice(line.tokens[from]!.start, line.tokens[date.to - 1]!.end).replace(/\s+/gu, ' ');
}
