import type { CoreferenceLink, Quote, QuoteDraft } from '../../model/annotated.js';
import type { Document } from '../../model/document.js';
import { isLiteral, type Mention, type MentionDraft } from '../../model/mention.js';
import { compareSpans, contains } from '../../model/span.js';
import type { Sentence } from '../../model/token.js';

/** What the coreference stage finds: every mention in exactly one chain, why it stands there, and who is quoted. */
export interface Coreference {
  readonly mentions: readonly Mention[];
  readonly links: readonly CoreferenceLink[];
  readonly quotes: readonly Quote[];
}

/** Finds which mentions of a document speak of the same thing. */
export function resolveCoreference(
  _document: Document,
  _sentences: readonly Sentence[],
  drafts: readonly MentionDraft[],
  quotes: readonly QuoteDraft[],
): Coreference {
  const first = new Map<string, string>();
  const links: CoreferenceLink[] = [];
  const mentions = [...drafts].sort(compareSpans).map((draft, index): Mention => {
    const id = `m${index + 1}`;
    const antecedent = isLiteral(draft) ? undefined : first.get(`${draft.type} ${draft.text}`);
    if (antecedent !== undefined) links.push({ mention: id, antecedent, sieve: 'same-name' });
    else first.set(`${draft.type} ${draft.text}`, id);
    return { ...draft, id, chain: antecedent ?? id };
  });
  return { mentions, links, quotes: quotes.map((quote) => ({ ...quote, speaker: speakerOf(quote, mentions) })) };
}

function speakerOf(quote: QuoteDraft, mentions: readonly Mention[]): string | null {
  return mentions.find((mention) => contains(quote.sourceSpan, mention))?.id ?? null;
}
