import { skipAdverbials, skipHearer } from './adverbials.js';
import { readNounPhrase } from './noun-phrase.js';
import { isMark, type Paragraph } from './paragraph.js';
import { DOCUMENT_NOUNS } from './reporting-nouns.js';
import { REPORTING_VERBS, type ReportingVerb } from './reporting-verbs.js';
import { findSubject, isSource, mainSubject, type PhraseRange } from './subject.js';
import { reportingGroup, type VerbGroup } from './verb-group.js';
import { isFinite, isHardBreak, isNoun, lower } from './words.js';

/** A clause that reports: its verb, who speaks, and where it begins and leaves off. */
export interface ReportingClause {
  readonly verb: number;
  readonly reporting: ReportingVerb;
  readonly source: PhraseRange;
  /** Index of the clause's first token: of the source, or of the verb in "said Tom Marlow". */
  readonly from: number;
  /** Index after verb and source, where the reported words or the circumstances of saying begin. */
  readonly rest: number;
  readonly inverted: boolean;
  readonly participial: boolean;
}

/** All reporting clauses of a paragraph, in the order of their verbs. */
export function findClauses(paragraph: Paragraph): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (let index = 0; index < paragraph.tokens.length; index += 1) {
    const token = paragraph.tokens[index]!;
    if (token.tag.charCodeAt(0) !== 86 /* V */ && !isMistakenNoun(paragraph, index)) continue;
    const reporting = REPORTING_VERBS.get(token.lemma);
    if (reporting === undefined) continue;
    const group = reportingGroup(paragraph, index);
    const clause = group === null ? null : readClause(paragraph, group, reporting, clauses.at(-1));
    if (clause !== null && speaksOf(paragraph, clause)) clauses.push(clause);
  }
  return clauses;
}

/** "…, Billboard reports.": taggers take a last "reports" for a noun. */
function isMistakenNoun(paragraph: Paragraph, index: number): boolean {
  if (paragraph.tokens[index]!.tag !== 'NNS' || !/^(?:reports|claims)$/u.test(paragraph.tokens[index]!.text)) return false;
  const next = paragraph.tokens[index + 1];
  return (next === undefined || isHardBreak(next)) && isNoun(paragraph.tokens[index - 1]) && /^\p{Lu}/u.test(paragraph.tokens[index - 1]!.text);
}

function readClause(paragraph: Paragraph, group: VerbGroup, reporting: ReportingVerb, previous: ReportingClause | undefined): ReportingClause | null {
  const { verb, from } = group;
  if (group.participial) {
    const same = previous !== undefined && previous.verb >= paragraph.sentenceStart[verb]! ? previous.source : mainSubject(paragraph, verb);
    return same === null ? null : { verb, reporting, source: same, from, rest: verb + 1, inverted: false, participial: true };
  }
  if (followsQuote(paragraph, from) && mayInvert(reporting)) {
    const inverted = readInverted(paragraph, group, reporting);
    if (inverted !== null) return inverted;
  }
  const before = lower(paragraph.tokens[from - 1]);
  const isSetOff = before === ',' || before === '—' || before === '–';
  const inverted = isSetOff && mayInvert(reporting) && interrupts(paragraph, group) ? readInverted(paragraph, group, reporting) : null;
  if (inverted !== null) return inverted;
  const isShared = paragraph.tokens[from - 1]?.tag === 'CC' && previous !== undefined && previous.verb >= paragraph.sentenceStart[verb]!;
  if (isShared) return { verb, reporting, source: previous.source, from, rest: verb + 1, inverted: false, participial: false };
  const subject = findSubject(paragraph, from);
  if (subject === null) return null;
  const source = { from: subject.from, to: subject.to };
  return { verb, reporting, source, from: Math.min(subject.start, from), rest: verb + 1, inverted: false, participial: false };
}

/** "Told Reuters" and "denied the report" have their object behind them, never their subject. */
function mayInvert({ takes, force, lemma }: ReportingVerb): boolean {
  return takes.has('quote') && force !== 'deny' && force !== 'judge' && lemma !== 'tell';
}

/** "…, said Tom Marlow, …": a break stands behind the name that follows the verb, and a whole clause before it. */
function interrupts(paragraph: Paragraph, { verb, from }: VerbGroup): boolean {
  if (from !== verb) return false;
  const stop = paragraph.sentenceEnd[verb]!;
  const end = readNounPhrase(paragraph, verb + 1, stop);
  if (end === verb + 1 || !namesSomebody(paragraph, verb + 1, end)) return false;
  const at = skipAdverbials(paragraph, end, stop);
  const next = paragraph.tokens[at];
  return (at >= stop || isHardBreak(next) || next!.text === ',') && leftIsClause(paragraph, verb);
}

/** A name, or somebody by an office: not the object of "reported a loss". */
function namesSomebody(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (paragraph.nameEnd[at]! > 0 || paragraph.tokens[at]!.tag.startsWith('NNP') || paragraph.tokens[at]!.tag === 'PRP') return true;
    if (/(?:er|or|ist|man|woman|person|chief|official|analyst|people|aide|source|witness|police)s?$/u.test(lower(paragraph.tokens[at]))) return true;
  }
  return false;
}

/** Whether a finite verb stands between the sentence's beginning and the comma before a verb, outside relative clauses. */
function leftIsClause(paragraph: Paragraph, verb: number): boolean {
  let isRelative = false;
  for (let at = paragraph.sentenceStart[verb]!; at < verb; at += 1) {
    const token = paragraph.tokens[at]!;
    if (token.text === ',') isRelative = false;
    else if (token.tag.startsWith('W')) isRelative = true;
    else if (isFinite(token) && !isRelative) return true;
  }
  return false;
}

/** Whether a closing mark, with or without a comma, stands before a token. */
function followsQuote(paragraph: Paragraph, at: number): boolean {
  const before = at - 1;
  if (before < 0) return false;
  if (isMark(paragraph, before)) return true;
  return /^[,–—]$/u.test(paragraph.tokens[before]!.text) && before > 0 && isMark(paragraph, before - 1);
}

/** "said Tom Marlow of Harrow Partners": the source behind the verb, with no verb of its own. */
function readInverted(paragraph: Paragraph, group: VerbGroup, reporting: ReportingVerb): ReportingClause | null {
  const { verb, from } = group;
  if (from !== verb) return null;
  const stop = paragraph.sentenceEnd[verb]!;
  const start = /^RB/u.test(paragraph.tokens[verb + 1]?.tag ?? '') ? verb + 2 : verb + 1;
  const end = readNounPhrase(paragraph, start, stop);
  if (end === start || !isSource(paragraph, start, end) || isFinite(paragraph.tokens[end])) return null;
  return { verb, reporting, source: { from: start, to: end }, from: verb, rest: end, inverted: true, participial: false };
}

const ONLY_DOCUMENTS: ReadonlySet<string> = new Set(['read', 'show', 'relate', 'project']);

/**
 * "Documents show" and "the letter reads" are reports; people who show or read something say nothing by it. "I think"
 * outside a quotation is the writer's own.
 */
function speaksOf(paragraph: Paragraph, { reporting, source, verb }: ReportingClause): boolean {
  if (reporting.force === 'believe' && paragraph.inQuoted[verb] === -1) return !/^(?:i|we|you)$/u.test(lower(paragraph.tokens[source.from]));
  if (!ONLY_DOCUMENTS.has(reporting.lemma)) return true;
  for (let at = source.from; at < source.to; at += 1) if (DOCUMENT_NOUNS.has(paragraph.tokens[at]!.lemma)) return true;
  return false;
}

/** Index after the one who is told and the circumstances of telling, where what is said would begin. */
export function afterCircumstances(paragraph: Paragraph, clause: ReportingClause): number {
  const stop = paragraph.sentenceEnd[clause.verb]!;
  const told = clause.reporting.hearer && !clause.inverted ? skipHearer(paragraph, clause.rest, stop) : clause.rest;
  return skipAdverbials(paragraph, told, stop);
}

/**
 * Whether only circumstances stand between a clause and the next break: "the company announced on its website Monday.",
 * "the agency wrote in a memo read by Orlo News." Gives the index of the break, null where something is reported.
 */
export function endsAfterClause(paragraph: Paragraph, clause: ReportingClause): number | null {
  const stop = paragraph.sentenceEnd[clause.verb]!;
  let at = afterCircumstances(paragraph, clause);
  if (paragraph.tokens[at]?.tag === 'TO' && paragraph.tokens[at + 1]?.tag === 'VB') return null;
  if (at > clause.rest || /^(?:IN|TO)$/u.test(paragraph.tokens[at]?.tag ?? '')) {
    while (at < stop && paragraph.tokens[at]!.text !== ',' && !isHardBreak(paragraph.tokens[at]) && !isMark(paragraph, at)) {
      if (isFinite(paragraph.tokens[at])) return null;
      at += 1;
    }
  }
  const token = paragraph.tokens[at];
  return at >= stop || token === undefined || token.text === ',' || isHardBreak(token) ? at : null;
}
