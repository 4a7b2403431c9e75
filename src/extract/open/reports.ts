import type { Quote } from '../../model/annotated.js';
import type { Span } from '../../model/span.js';
import type { SentenceContext } from '../sentence-context.js';
import type { Clause } from './clause.js';

/** What somebody is quoted or reported to say within one sentence, by its cue and its content as words of the sentence. */
export interface Report {
  readonly quote: Quote;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

/** The reports of a sentence whose cue is a verb: "he said", not "according to him". */
export function readReports(context: SentenceContext): Report[] {
  const { annotated, sentence, tokens } = context;
  const wordsOf = ({ start, end }: Span): number[] => tokens.flatMap((token, index) => (token.start < end && token.end > start ? [index] : []));
  return annotated.quotes.flatMap((quote) => {
    if (quote.cue.start < sentence.start || quote.cue.end > sentence.end) return [];
    const report = { quote, cue: new Set(wordsOf(quote.cue)), content: new Set(withThat(context, withoutMarks(context, wordsOf(quote)))) };
    return isSaid(context, report) ? [report] : [];
  });
}

/** What stands after a verb without "that" may be its object, of which the parser knows more: "observed the custom and described it". */
function isSaid({ tokens }: SentenceContext, { quote, cue, content }: Report): boolean {
  if (content.size === 0 || ![...cue].some((index) => tokens[index]!.tag.startsWith('VB'))) return false;
  return quote.form === 'direct' || quote.start < quote.cue.start || [...content].some((index) => cue.has(tokens[index]!.head) && /^(?:ccomp|parataxis)$/u.test(tokens[index]!.dependency));
}

/** The "that" before what is said belongs to it as it is written. */
function withThat({ tokens }: SentenceContext, content: readonly number[]): readonly number[] {
  const before = (content[0] ?? 0) - 1;
  return tokens[before]?.text.toLowerCase() === 'that' ? [before, ...content] : content;
}

/** Without the comma or quotation mark at either end. */
function withoutMarks({ tokens }: SentenceContext, words: readonly number[]): readonly number[] {
  const isMark = (index: number): boolean => /^(?:[,"“”]|''|``)$/u.test(tokens[index]!.text);
  const [first, last] = [words.findIndex((index) => !isMark(index)), words.findLastIndex((index) => !isMark(index))];
  return first < 0 ? [] : words.slice(first, last + 1);
}

/** What a clause says without what belongs to a report: inside the words that are reported, who reports them takes no part in what they say. */
export function withinReports(clause: Clause, subjects: readonly number[], reports: readonly Report[]): { readonly clause: Clause; readonly subjects: readonly number[] } {
  const around = reports.find(({ content }) => content.has(clause.head));
  const own = reports.find(({ cue }) => cue.has(clause.head));
  const belongs = (word: number): boolean => (around === undefined || around.content.has(word)) && own?.content.has(word) !== true;
  const only = (words: readonly number[]): number[] => words.filter(belongs);
  return { clause: { ...clause, objects: only(clause.objects), adjuncts: only(clause.adjuncts), others: only(clause.others) }, subjects: only(subjects) };
}
