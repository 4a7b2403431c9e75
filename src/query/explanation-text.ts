import type { ResolutionDecision } from '../model/decision.js';
import { datesInWords } from '../model/fact-dates.js';
import type { Evidence } from '../model/fact.js';
import type { EntityExplanation, FactExplanation } from './explanation.js';
import type { Passage } from './explanation-passages.js';
import { counted, oneLine, standing } from './wording.js';

/** Of mentions, decisions and pieces of evidence, so many are shown. */
const MOST_SHOWN = 25;

export function renderEntity({ entity, mentions, decisions, facts }: EntityExplanation): string[] {
  const joins = decisions.filter(({ action }) => action === 'join');
  const refusals = decisions.filter(({ action }) => action === 'keep-apart');
  const docs = new Set(mentions.map(({ doc }) => doc)).size;
  return [
    `${oneLine(entity.name)} (${oneLine(entity.type)}), id ${oneLine(entity.id)}`,
    ...(entity.aliases.length === 0 ? [] : [`also called ${entity.aliases.map(({ name, count }) => `${oneLine(name)} (${counted(count, 'time')})`).join(', ')}`]),
    '', `${counted(mentions.length, 'mention')} in ${counted(docs, 'document')}`,
    ...shown(mentions.map((passage, index) => `  ${standing(passage)} ${entity.mentions[index]?.form ?? ''}: ${quote(passage)}`)),
    '', joins.length === 0 ? 'Joined with nothing: one chain of mentions in one document' : 'Joined, because',
    ...shown(joins.map(renderDecision)),
    ...(refusals.length === 0 ? [] : ['', 'Kept apart, because', ...shown(refusals.map(renderDecision))]),
    '', counted(facts.length, 'fact'),
    ...shown(facts.map(({ fact, words }) => `  ${oneLine(words)}   [${oneLine(fact.id)}] ${fact.confidence}`)),
  ];
}

export function renderFact({ fact, words, evidence, conflicts }: FactExplanation): string[] {
  const qualifiers = Object.entries(fact.qualifiers).map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}`);
  return [
    `${oneLine(words)}, id ${oneLine(fact.id)}`,
    [`${fact.polarity}, ${fact.modality}, ${fact.tense}`, ...(fact.open ? ['an open relation: the verb as written'] : []), ...qualifiers, ...datesInWords(fact)].join('; '),
    fact.attribution === null ? 'the texts themselves say so' : `according to ${oneLine(fact.attribution)}`,
    '', `Confidence ${fact.confidence}: ${reasonOf(fact.evidence, fact.documentCount)}`,
    '', counted(evidence.length, 'statement'),
    ...shown(evidence.flatMap((passage, index) => renderEvidence(passage, fact.evidence[index]))),
    ...(conflicts.length === 0 ? [] : ['', 'Contradicted by', ...shown(conflicts.map((other) => `  ${oneLine(other.words)}   [${oneLine(other.id)}]`))]),
  ];
}

function renderEvidence(passage: Passage, evidence: Evidence | undefined): string[] {
  if (evidence === undefined) return [];
  const source = evidence.attribution === null ? '' : `, said by ${oneLine(evidence.attribution)}`;
  return [`  ${standing(passage)}: “${oneLine(passage.words)}”, read by ${oneLine(evidence.madeBy)} (${evidence.confidence})${source}`];
}

/** Why this confidence: what each document has at best, how many count, and what lowers them. */
function reasonOf(evidence: readonly Evidence[], documentCount: number): string {
  const best = new Map<string, number>();
  for (const { doc, confidence } of evidence) best.set(doc, Math.max(best.get(doc) ?? 0, confidence));
  const witnesses = [...best.values()].sort((a, b) => b - a);
  const reprints = best.size > documentCount ? `, for ${best.size - documentCount} of ${best.size} reprint a sentence of another` : '';
  const hearsay = evidence.some(({ attribution }) => attribution !== null) ? '; what somebody is reported to say counts for less' : '';
  const surest = shownNumbers(witnesses);
  return `${counted(documentCount, 'independent document')}${reprints}; the surest statements of the documents are worth ${surest}${hearsay}`;
}

const MOST_NUMBERS = 6;

function shownNumbers(numbers: readonly number[]): string {
  return numbers.slice(0, MOST_NUMBERS).join(', ') + (numbers.length > MOST_NUMBERS ? ' …' : '');
}

function renderDecision({ left, right, leftName, rightName, comparison, score, explanation }: ResolutionDecision): string {
  return `  ${oneLine(leftName)} in ${docOf(left)}, ${oneLine(rightName)} in ${docOf(right)}: ${oneLine(explanation)} (${oneLine(comparison)}, ${score})`;
}

function docOf(side: string): string {
  return oneLine(side.slice(0, Math.max(0, side.lastIndexOf('#'))));
}

function quote({ before, words, after }: Passage): string {
  return oneLine(`${before}[${words}]${after}`);
}

function shown(lines: readonly string[]): string[] {
  return lines.length <= MOST_SHOWN ? [...lines] : [...lines.slice(0, MOST_SHOWN), `  … and ${lines.length - MOST_SHOWN} more`];
}
