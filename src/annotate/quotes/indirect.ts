import { endsAfterClause, type ReportingClause } from './clauses.js';
import { contentAround, contentBehind } from './content.js';
import { readChunk } from './noun-phrase.js';
import type { Paragraph } from './paragraph.js';
import type { FoundQuote } from './found-quote.js';
import type { PhraseRange } from './subject.js';
import { lower } from './words.js';

/** What reporting clauses report in the writer's words. Those that introduce a quotation are left out. */
export function findIndirect(paragraph: Paragraph, clauses: readonly ReportingClause[], usedForSpeech: ReadonlySet<ReportingClause>): FoundQuote[] {
  const found: FoundQuote[] = [];
  for (const clause of clauses) {
    if (usedForSpeech.has(clause)) continue;
    const content = reportedBy(paragraph, clause);
    if (content === null || overlapsSource(content, clause)) continue;
    found.push({ form: 'indirect', content, source: clause.source, cue: { from: clause.verb, to: clause.verb + 1 } });
  }
  return found;
}

function reportedBy(paragraph: Paragraph, clause: ReportingClause): PhraseRange | null {
  const judged = judgement(paragraph, clause);
  if (judged !== null) return judged;
  const behind = contentBehind(paragraph, clause);
  if (behind !== null) return behind;
  const after = endsAfterClause(paragraph, clause);
  if (after === null || !isSetOff(paragraph, clause)) return null;
  const isAs = lower(paragraph.tokens[clause.from - 1]) === 'as';
  return contentAround(paragraph, isAs ? clause.from - 1 : clause.from, after);
}

/** Whether a comma, a dash, "as" or the end of a quoted word sets the clause off from what it reports. */
function isSetOff(paragraph: Paragraph, { reporting, participial, from, verb }: ReportingClause): boolean {
  if (!(reporting.takes.has('clause') || reporting.takes.has('that')) || participial || from <= paragraph.sentenceStart[verb]! || isRelative(paragraph, verb)) return false;
  const before = from - 1;
  if (paragraph.closes[before]! >= 0) return paragraph.tokens[before - 1]?.text === ',';
  return /^(?:,|—|–|--|as)$/u.test(lower(paragraph.tokens[before]));
}

/** "a newspaper, the Courier, which first reported on it": what a relative clause reports is not what stands before it. */
function isRelative(paragraph: Paragraph, verb: number): boolean {
  let before = verb - 1;
  while (before >= 0 && /^(?:RB|VB[DZP]|MD)$/u.test(paragraph.tokens[before]!.tag)) before -= 1;
  return /^W(?:DT|P)$/u.test(paragraph.tokens[before]?.tag ?? '');
}

/** "described the plan as reckless": the judgement behind "as". */
function judgement(paragraph: Paragraph, clause: ReportingClause): PhraseRange | null {
  if (!clause.reporting.takes.has('as')) return null;
  const object = readChunk(paragraph, clause.rest, paragraph.sentenceEnd[clause.verb]!);
  for (let at = object; at < Math.min(object + 8, paragraph.sentenceEnd[clause.verb]!); at += 1) {
    const token = paragraph.tokens[at]!;
    if (token.text === ',' || token.tag.startsWith('VB')) return null;
    if (lower(token) !== 'as') continue;
    let end = at + 1;
    while (end < paragraph.sentenceEnd[at]! && !/^[,.;:—–]$/u.test(paragraph.tokens[end]!.text)) end += 1;
    return end > at + 1 ? { from: at + 1, to: end } : null;
  }
  return null;
}

function overlapsSource({ from, to }: PhraseRange, { source, verb }: ReportingClause): boolean {
  const parenthetical = from < source.from && source.to < to;
  return !parenthetical && from < source.to && source.from < to && !(verb >= from && verb < to);
}
