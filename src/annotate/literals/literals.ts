import type { Document } from '../../model/document.js';
import type { MentionDraft } from '../../model/mention.js';
import type { TaggedSentence } from '../../model/token.js';

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** Finds dates and quantities in a document's sentences, in the order of the text. */
export function findLiterals(document: Document, sentences: readonly TaggedSentence[]): MentionDraft[] {
  return sentences.flatMap((sentence) => sentence.tokens.flatMap((token, index): MentionDraft[] => {
    const isDate = token.lexicon.includes('WeekDay') || YEAR.test(token.text);
    if (!isDate) return [];
    const text = document.text.slice(token.start, token.end);
    return [{ start: token.start, end: token.end, text, form: 'name', type: 'Date', sentence: sentence.index, head: index, foundBy: 'date:simple', value: text }];
  }));
}
