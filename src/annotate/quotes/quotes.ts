import type { QuoteDraft } from '../../model/annotated.js';
import type { Document } from '../../model/document.js';
import type { MentionDraft } from '../../model/mention.js';
import { compareSpans, type Span } from '../../model/span.js';
import type { Sentence } from '../../model/token.js';
import { findNominalSources } from './according.js';
import { findClauses, type ReportingClause } from './clauses.js';
import { findSpeakers, standsAlone, type Speaker } from './direct.js';
import type { FoundQuote } from './found-quote.js';
import { findHeadline } from './headline.js';
import { findIndirect } from './indirect.js';
import { toParagraphs, type Paragraph } from './paragraph.js';
import type { PhraseRange } from './subject.js';

/**
 * Finds who says what: speech in quotation marks with its speaker, and reported clauses with their source. A direct quote's
 * span is what stands between the marks, one quote for each paragraph that it runs through; an indirect one's is the
 * reported clause. Scare quotes and titles are no quotes. In the order of the text; quotes may hold others.
 */
export function findQuotes(document: Document, sentences: readonly Sentence[], names: readonly MentionDraft[]): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  let carried: Carried | null = null;
  for (const paragraph of toParagraphs(document, sentences, names)) {
    const clauses = findClauses(paragraph);
    const speakers = findSpeakers(paragraph, clauses);
    carried = addDirect(document.text, paragraph, clauses, speakers, carried, drafts);
    const used = new Set(speakers.flatMap((speaker) => speaker?.clause ?? []));
    const headline = findHeadline(paragraph);
    const indirect = [...findIndirect(paragraph, clauses, used), ...findNominalSources(paragraph), ...(headline === null ? [] : [headline])];
    for (const quote of indirect) drafts.push(toDraft(spanOf(paragraph, quote.content), quote.form, speakerText(document.text, paragraph, quote)));
  }
  return drafts.sort(compareSpans);
}

type SpeakerText = Pick<QuoteDraft, 'source' | 'sourceSpan' | 'cue'>;

/** A speech that the next paragraph may go on with: its opening mark, and its speaker or the parts that still lack one. */
interface Carried {
  readonly mark: string;
  readonly speaker: SpeakerText | null;
  readonly waiting: readonly Span[];
}

/** No speech runs through more paragraphs before its speaker is named. */
const LONGEST_WAIT = 40;

function addDirect(
  text: string, paragraph: Paragraph, clauses: readonly ReportingClause[], speakers: readonly (Speaker | null)[], carried: Carried | null, drafts: QuoteDraft[],
): Carried | null {
  let last: SpeakerText | null = null;
  let next: Carried | null = null;
  let clausesBefore = 0;
  paragraph.quoted.forEach((stretch, index) => {
    while (clausesBefore < clauses.length && clauses[clausesBefore]!.verb < stretch.open) clausesBefore += 1;
    const goesOn = index === 0 && stretch.open === 0 && carried?.mark === stretch.mark ? carried : null;
    const named = speakers[index] ?? null;
    const content = { from: stretch.open + 1, to: stretch.close };
    if (content.to <= content.from) return;
    const own = named === null ? null : speakerText(text, paragraph, named);
    const speaker = own ?? goesOn?.speaker ?? (standsAlone(paragraph, stretch) ? (last ?? speakerOfClauseBefore(text, paragraph, clauses[clausesBefore - 1], stretch.open)) : null);
    const span = spanOf(paragraph, content);
    const isOpen = !stretch.closed && stretch.close === paragraph.tokens.length;
    const parts = [...(goesOn?.waiting ?? []), span];
    if (speaker !== null) for (const part of parts) drafts.push(toDraft(part, 'direct', speaker));
    if (isOpen) next = { mark: stretch.mark, speaker, waiting: speaker === null ? parts.slice(-LONGEST_WAIT) : [] };
    last = speaker ?? last;
  });
  return next;
}

/** The one whose words the sentence before a speech reported: `Stern said it was cheap. "We own three."` */
function speakerOfClauseBefore(text: string, paragraph: Paragraph, before: ReportingClause | undefined, open: number): SpeakerText | null {
  if (before === undefined || paragraph.inQuoted[before.verb] !== -1 || paragraph.sentenceEnd[before.verb]! < paragraph.sentenceStart[Math.max(0, open - 1)]!) return null;
  return speakerText(text, paragraph, { source: before.source, cue: { from: before.verb, to: before.verb + 1 } });
}

function speakerText(text: string, paragraph: Paragraph, speaker: Pick<FoundQuote, 'source' | 'cue'>): SpeakerText {
  const sourceSpan = spanOf(paragraph, speaker.source);
  return { source: textOf(text, sourceSpan), sourceSpan, cue: spanOf(paragraph, speaker.cue) };
}

function toDraft({ start, end }: Span, form: QuoteDraft['form'], { source, sourceSpan, cue }: SpeakerText): QuoteDraft {
  return { start, end, form, source, sourceSpan, cue };
}

function spanOf(paragraph: Paragraph, { from, to }: PhraseRange): Span {
  return { start: paragraph.tokens[from]!.start, end: paragraph.tokens[to - 1]!.end };
}

function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}
