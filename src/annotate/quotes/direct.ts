import { skipAdverbials } from './adverbials.js';
import { afterCircumstances, type ReportingClause } from './clauses.js';
import { trimmed } from './clause-end.js';
import { contentBehind } from './content.js';
import type { FoundQuote } from './found-quote.js';
import type { QuotedStretch } from './marks.js';
import { readChunk, readNounPhrase } from './noun-phrase.js';
import type { Paragraph } from './paragraph.js';
import { isFinite, isHardBreak, isSentenceEnd, lower } from './words.js';

/** Who speaks, and the words that say so. */
export interface Speaker {
  readonly source: FoundQuote['source'];
  readonly cue: FoundQuote['cue'];
  /** null where a dash alone names the speaker. */
  readonly clause: ReportingClause | null;
}

/** How many tokens may stand between "said" and an opening mark. */
const REACH_BEFORE = 24;

/** For each quoted stretch the speaker that a clause beside it names; null for scare quotes, titles and speech without a clause. */
export function findSpeakers(paragraph: Paragraph, clauses: readonly ReportingClause[]): (Speaker | null)[] {
  const byStart = new Map<number, ReportingClause>();
  const byVerb = new Map<number, ReportingClause>();
  for (const clause of clauses) {
    if (!clause.participial && !byStart.has(clause.from)) byStart.set(clause.from, clause);
    byVerb.set(clause.verb, clause);
  }
  return paragraph.quoted.map((stretch) =>
    speakerBefore(paragraph, stretch, byVerb) ?? speakerBehind(paragraph, stretch, byStart) ?? speakerByDash(paragraph, stretch));
}

/** `Yuan told CNBC: "…"`, `The letter stated, "…"`, `called it "a mess"`. */
function speakerBefore(paragraph: Paragraph, { open }: QuotedStretch, byVerb: ReadonlyMap<number, ReportingClause>): Speaker | null {
  let hasColon = false;
  for (let at = open - 1; at >= Math.max(0, open - REACH_BEFORE); at -= 1) {
    const token = paragraph.tokens[at]!;
    const clause = byVerb.get(at);
    if (clause !== undefined) return introduces(paragraph, clause, open, hasColon) ? toSpeaker(clause) : null;
    if (token.text === ':' && at === open - 1) hasColon = true;
    else if (isHardBreak(token) || (isFinite(token) && !hasColon) || paragraph.inQuoted[at] !== -1) return null;
  }
  return null;
}

function introduces(paragraph: Paragraph, clause: ReportingClause, open: number, hasColon: boolean): boolean {
  const { takes } = clause.reporting;
  if (hasColon) return takes.has('quote') || takes.has('clause');
  if (clause.reporting.force === 'judge') return takes.has('quote') || lower(paragraph.tokens[open - 1]) === 'as';
  if (!takes.has('quote')) return false;
  let at = afterCircumstances(paragraph, clause);
  if (at < open && lower(paragraph.tokens[at]) === 'that') at += 1;
  if (at < open && lower(paragraph.tokens[at]) === 'of') at = readNounPhrase(paragraph, at + 1, open);
  if (at < open && paragraph.tokens[at]!.text === ',') at = skipAdverbials(paragraph, at + 1, open);
  if (at < open && paragraph.tokens[at]!.text === ',') at += 1;
  return at >= open;
}

/** `"…," the spokesperson said`, `"…," said Tom Marlow of Harrow Partners`. */
function speakerBehind(paragraph: Paragraph, { open, close, closed }: QuotedStretch, byStart: ReadonlyMap<number, ReportingClause>): Speaker | null {
  if (!closed || isInsideClause(paragraph, open)) return null;
  const separate = /^[,–—]$|^--$/u.test(paragraph.tokens[close + 1]?.text ?? '');
  const inner = paragraph.tokens[close - 1]?.text ?? '';
  if (!separate && !/^(?:[,?!.…—–-]|--|\.{2,})$/u.test(inner)) return null;
  const start = skipAdverbials(paragraph, separate ? close + 2 : close + 1, paragraph.tokens.length);
  const clause = byStart.get(separate ? close + 2 : close + 1) ?? byStart.get(start);
  if (clause === undefined || !clause.reporting.takes.has('quote')) return null;
  const beginsAnew = !separate && isSentenceEnd(paragraph.tokens[close - 1]) && /^\p{Lu}/u.test(paragraph.tokens[clause.from]!.text);
  if (beginsAnew && !clause.inverted && (contentBehind(paragraph, clause) !== null || introducesNext(paragraph, clause))) return null;
  return toSpeaker(clause);
}

/** `The rumours were "nonsense", said her manager`: a quoted word inside a clause, which is reported as a whole. */
function isInsideClause(paragraph: Paragraph, open: number): boolean {
  const before = paragraph.tokens[open - 1];
  return before !== undefined && open > paragraph.sentenceStart[open]! && /[\p{L}\p{N}]$/u.test(before.text);
}

/** `"One." Smith added: "Two."` — the clause belongs to the speech behind it. */
function introducesNext(paragraph: Paragraph, clause: ReportingClause): boolean {
  for (let at = clause.verb + 1; at < Math.min(paragraph.tokens.length, clause.verb + REACH_BEFORE); at += 1) {
    if (paragraph.opens[at]! >= 0) return paragraph.tokens[at - 1]!.text === ':';
  }
  return false;
}

/** `"We are ready." – Eric Yuan`, at the end of a paragraph. */
function speakerByDash(paragraph: Paragraph, { close, closed }: QuotedStretch): Speaker | null {
  const dash = paragraph.tokens[close + 1]?.text ?? '';
  if (!closed || !/^(?:[—–-]|--)$/u.test(dash)) return null;
  const isName = paragraph.tokens[close + 2]?.tag.startsWith('NNP') === true;
  const end = isName ? readChunk(paragraph, close + 2, paragraph.tokens.length) : 0;
  const rest = trimmed(paragraph, end, paragraph.tokens.length);
  const isLast = rest === null || paragraph.tokens[end]?.text === ',';
  return end > close + 2 && isLast ? { source: { from: close + 2, to: end }, cue: { from: close + 1, to: close + 2 }, clause: null } : null;
}

function toSpeaker(clause: ReportingClause): Speaker {
  return { source: clause.source, cue: { from: clause.verb, to: clause.verb + 1 }, clause };
}

/** Whether a quoted stretch stands as a sentence of its own, as a speech that goes on does: not a title, not a word in a sentence. */
export function standsAlone(paragraph: Paragraph, { open, close }: QuotedStretch): boolean {
  const before = paragraph.tokens[open - 1];
  const isBegin = before === undefined || isSentenceEnd(before) || isSentenceEnd(paragraph.tokens[open - 2]) || before.text === ':' || before.text === ',';
  const inner = paragraph.tokens[close - 1];
  const isEnd = isSentenceEnd(inner) || close >= paragraph.tokens.length || isSentenceEnd(paragraph.tokens[close + 1]);
  return isBegin && isEnd && close - open > 3;
}
