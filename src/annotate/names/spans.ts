import { divideRun } from './cuts/divide.js';
import { startsClause } from './clause.js';
import type { Evidence } from './evidence.js';
import { extendRun } from './extend.js';
import { keyOf, type Line, type Run } from './line.js';
import { markNameWords } from './name-words.js';
import { findQuotedTitles } from './quoted.js';
import { findRuns } from './runs.js';

/** A name found in a line, before its type is known. */
export interface NameSpan extends Run {
  /** A title in quotation marks. */
  readonly isQuoted: boolean;
}

/** Finds where the names of a document begin and end, in the order of the text. They do not overlap. */
export function findNameSpans(lines: readonly Line[], evidence: Evidence): NameSpan[] {
  const byLine = lines.map((line) => findInLine(line, evidence));
  const accepted = acceptedStarts(byLine);
  if (accepted.size === 0) return byLine.flat();
  const more: Evidence = { ...evidence, whole: new Map([...evidence.whole, ...[...accepted].map((key) => [key, evidence.whole.get(key) ?? 1] as const)]) };
  return byLine.flatMap((spans, index) => (hasMissedStart(lines[index]!, spans, accepted) ? findInLine(lines[index]!, more) : spans));
}

function findInLine(line: Line, evidence: Evidence): NameSpan[] {
  const titles = findQuotedTitles(line, evidence);
  const marks = markNameWords(line, evidence);
  for (const title of titles) marks.fill(0, title.from, title.to);
  const spans = findRuns(line, marks, evidence).flatMap((run) => divideRun(run, evidence))
    .map((run) => toNameSpan(extendRun(run, marks, evidence), false));
  const all = titles.length === 0 ? spans : [...spans, ...titles.map((title) => toNameSpan(title, true))].sort((a, b) => a.from - b.from);
  return all.filter((span, index) => index === 0 || span.from >= all[index - 1]!.to);
}

function toNameSpan({ line, from, to }: Run, isQuoted: boolean): NameSpan {
  return { line, from, to, isQuoted };
}

/** Words that opened a sentence and were taken for names there: they are names at the start of others too. */
function acceptedStarts(byLine: readonly (readonly NameSpan[])[]): Set<string> {
  const accepted = new Set<string>();
  for (const spans of byLine) {
    const first = spans[0];
    if (first !== undefined && first.from === 0 && first.to === 1 && first.line.letterCase === 'sentence') accepted.add(keyOf(first.line, 0, 1));
  }
  return accepted;
}

function hasMissedStart(line: Line, spans: readonly NameSpan[], accepted: ReadonlySet<string>): boolean {
  for (let index = 0; index < Math.min(3, line.tokens.length); index += 1) {
    if (accepted.has(line.facts[index]!.lower) && line.facts[index]!.shape === 'capital' && startsClause(line, index)) return !spans.some((span) => span.from <= index && index < span.to);
  }
  return false;
}
