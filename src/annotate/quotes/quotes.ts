import type { QuoteDraft } from '../../model/annotated.js';
import type { Document } from '../../model/document.js';
import type { MentionDraft } from '../../model/mention.js';
import type { Sentence } from '../../model/token.js';

/** Finds who says what: for now, names that stand before "said" with what follows in the sentence. */
export function findQuotes(document: Document, sentences: readonly Sentence[], names: readonly MentionDraft[]): QuoteDraft[] {
  return sentences.flatMap((sentence) => sentence.tokens.flatMap((token, index): QuoteDraft[] => {
    const speaker = names.find((name) => name.sentence === sentence.index && name.end + 1 === token.start);
    const next = sentence.tokens[index + 1];
    if (token.lemma !== 'say' || speaker === undefined || next === undefined) return [];
    const cue = { start: token.start, end: token.end };
    const sourceSpan = { start: speaker.start, end: speaker.end };
    const source = document.text.slice(speaker.start, speaker.end);
    return [{ start: next.start, end: sentence.end, form: 'indirect', source, sourceSpan, cue }];
  }));
}
