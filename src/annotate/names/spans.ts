import type { Line, Run } from './line.js';
import type { Evidence } from './evidence.js';
import { divideRun } from './divide.js';
import { extendRun } from './extend.js';
import { markNameWords } from './name-words.js';
import { findQuotedTitles } from './quoted.js';
import { findRuns } from './runs.js';

/** A name found in a line, before its type is known. */
export interface NameSpan extends Run {
  /** A title in quotation marks. */
  readonly isQuoted: boolean;
}

/** Finds where the names of a line begin and end. They are in order and do not overlap. */
export function findNameSpans(line: Line, evidence: Evidence): NameSpan[] {
  const titles = findQuotedTitles(line, evidence);
  const marks = markNameWords(line, evidence);
  for (const title of titles) marks.fill(0, title.from, title.to);
  const spans = findRuns(line, marks, evidence).flatMap((run) => divideRun(run, evidence))
    .map((run): NameSpan => ({ ...extendRun(run, marks, evidence), isQuoted: false }));
  const all = titles.length === 0 ? spans : [...spans, ...titles.map((title) => ({ ...title, isQuoted: true }))].sort((a, b) => a.from - b.from);
  return all.filter((span, index) => index === 0 || span.from >= all[index - 1]!.to);
}
