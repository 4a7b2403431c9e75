import type { AliasEntry } from '../../model/alias-entry.js';
import type { Document } from '../../model/document.js';
import type { MentionDraft } from '../../model/mention.js';
import type { TaggedSentence } from '../../model/token.js';
import { findRuns } from './runs.js';
import { gatherEvidence } from './evidence.js';
import { headOf } from './head.js';
import { readLines, type Run } from './line.js';
import { divideRun } from './divide.js';
import { extendRun } from './extend.js';
import { markNameWords } from './name-words.js';
import { typeOf } from './type.js';

/**
 * Finds the names in a document: people, organisations, places, products, works, events and groups. They are in the order
 * of the text and overlap neither each other nor the literals. Names that the user knows are found wherever they stand.
 */
export function findNames(
  document: Document, sentences: readonly TaggedSentence[], literals: readonly MentionDraft[], aliases: readonly AliasEntry[],
): MentionDraft[] {
  const lines = readLines(sentences, literals);
  const evidence = gatherEvidence(lines);
  void aliases;
  const runs = lines.flatMap((line) => {
    const marks = markNameWords(line, evidence);
    return findRuns(line, marks, evidence).flatMap((run) => divideRun(run, evidence)).map((run) => extendRun(run, marks, evidence));
  });
  return runs.map((run) => toDraft(document.text, run));
}

function toDraft(text: string, run: Run): MentionDraft {
  const { line, from, to } = run;
  const start = line.tokens[from]!.start;
  const end = line.tokens[to - 1]!.end;
  const { type, rule } = typeOf(run);
  return { start, end, text: text.slice(start, end), form: 'name', type, sentence: line.sentence.index, head: headOf(run), foundBy: `name:${rule}` };
}
