import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Extraction } from '../../model/extraction.js';
import { readAllContexts, subtree, type SentenceContext } from '../sentence-context.js';
import { readClauses, type Clause } from './clause.js';
import { readReports, withinReports, type Report } from './reports.js';

/** What stands below a word without being part of its phrase: clauses, asides, and what is joined to it. */
const CLAUSE = new Set(['acl', 'acl:relcl', 'appos', 'parataxis', 'advcl', 'discourse', 'dep', 'list']);
const OF_CLAUSE = new Set(['punct', 'cc', 'conj', 'case', 'mark', 'cop', 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cc:preconj', 'expl']);

/**
 * Reads what each clause of a document says as its own words have it (open information extraction; Del Corro and Gemulla 2013 on reading
 * clauses from trees).
 */
export function readExtractions(annotated: AnnotatedDocument): Extraction[] {
  return readAllContexts(annotated).flatMap((context) => {
    const reports = readReports(context);
    return [...reports.flatMap((report) => fromReport(context, report)), ...readClauses(context).flatMap((clause) => fromClause(context, clause, reports)), ...fromAppositions(context)];
  });
}

/** "…, the firm added": who says what. */
function fromReport(context: SentenceContext, { quote, cue, content }: Report): Extraction[] {
  return [{ sentence: context.sentence.index, rel: textOf(context, [...cue]), args: [quote.source, textOf(context, [...content])], confidence: 0.9 }];
}

function fromClause(context: SentenceContext, whole: Clause, reports: readonly Report[]): Extraction[] {
  const { clause, subjects } = withinReports(whole, [whole.subject, ...conjuncts(context, whole.subject)], reports);
  const base = textOf(context, clause.words);
  const make = (subject: number, rel: string, argument: string, confidence: number): Extraction[] => {
    const name = phrase(context, subject);
    return rel === '' || argument === '' || name === '' ? [] : [{ sentence: context.sentence.index, rel, args: [name, argument], confidence: clause.borrowed ? confidence - BORROWED : confidence }];
  };
  return subjects.flatMap((subject) => {
    const full = wholeClause(context, clause).flatMap(({ rel, args }) => {
      const name = phrase(context, subject);
      return rel === '' || name === '' ? [] : [{ sentence: context.sentence.index, rel, args: [name, ...args], confidence: 0.95 - (clause.borrowed ? BORROWED : 0) }];
    });
    const objects = clause.objects.flatMap((object) => [object, ...conjuncts(context, object)]);
    const direct = objects.flatMap((object) => [...make(subject, base, phrase(context, object, clause), full.length > 0 ? 0.7 : 0.9), ...inner(context, base, object).flatMap(({ rel, argument }) => make(subject, rel, argument, 0.4))]);
    const [first] = clause.objects;
    const beside = clause.adjuncts.flatMap((adjunct) => [adjunct, ...conjuncts(context, adjunct)].flatMap((word) => {
      const preposition = prepositions(context, word) || prepositions(context, adjunct);
      const rel = [base, first === undefined ? '' : phrase(context, first), preposition].filter((part) => part !== '').join(' ');
      return [...make(subject, rel, phrase(context, word), first === undefined ? 0.8 : 0.6), ...inner(context, rel, word).flatMap((part) => make(subject, part.rel, part.argument, 0.35))];
    }));
    return [...full, ...direct, ...beside];
  });
}

/** The clause with all that follows its verb, where that is more than one phrase. */
function wholeClause(context: SentenceContext, clause: Clause): { readonly rel: string; readonly args: readonly string[] }[] {
  const rest = [...clause.objects, ...clause.adjuncts, ...clause.others].sort((a, b) => a - b);
  if (rest.length < 2 && clause.others.length === 0) return [];
  const args = rest.map((word) => [prepositions(context, word), word === clause.head ? phrase(context, word, clause) : textOf(context, wholePhrase(context, word))].filter((part) => part !== '').join(' '));
  return [{ rel: textOf(context, [...clause.words, ...adverbsWithin(context, clause)]), args }];
}

/** "has slowly declined": adverbs between the words of the relation and right before them. */
function adverbsWithin({ tokens, children }: SentenceContext, { head, words }: Clause): number[] {
  const [first, last] = [words[0]!, words.at(-1)!];
  return (children[head] ?? []).filter((child) => tokens[child]!.dependency === 'advmod' && child >= first - 1 && child < last);
}

/** "Arminius, leader of the Cherusci": what stands beside a name says what it is, on either side of it. */
function fromAppositions(context: SentenceContext): Extraction[] {
  const { tokens } = context;
  return tokens.flatMap(({ dependency, head, tag }, index) => {
    if (dependency !== 'appos' || !tag.startsWith('NN') || !tokens[head]!.tag.startsWith('NN')) return [];
    const isNameLast = tag.startsWith('NNP') && !tokens[head]!.tag.startsWith('NNP');
    const [named, said] = isNameLast ? [index, head] : [head, index];
    return [{ sentence: context.sentence.index, rel: 'is', args: [phrase(context, named), phrase(context, said)], confidence: 0.75 }];
  });
}

/** How much less sure a clause is that takes its subject from another. */
const BORROWED = 0.1;

/** "The maker of parts": the same said of what hangs on the phrase with a preposition. */
function inner(context: SentenceContext, rel: string, head: number): { readonly rel: string; readonly argument: string }[] {
  const { tokens, children } = context;
  const last = (children[head] ?? []).filter((child) => tokens[child]!.dependency === 'nmod' && child > head).at(-1);
  if (last === undefined || prepositions(context, last) === '') return [];
  const inside = phraseWords(context, head).filter((word) => word < last && !subtree(context, last).includes(word));
  return [{ rel: `${rel} ${textOf(context, inside)} ${prepositions(context, last)}`, argument: phrase(context, last) }];
}

function conjuncts({ tokens, children }: SentenceContext, word: number): number[] {
  return (children[word] ?? []).filter((child) => tokens[child]!.dependency === 'conj' && !tokens[child]!.tag.startsWith('VB'));
}

function prepositions({ tokens, children }: SentenceContext, word: number): string {
  return (children[word] ?? []).filter((child) => tokens[child]!.dependency === 'case' && child < word).flatMap((child) => [child, ...(children[child] ?? []).filter((fixed) => tokens[fixed]!.dependency === 'fixed')])
    .sort((a, b) => a - b).map((index) => tokens[index]!.text).join(' ');
}

/** The words of a phrase, without what is said of it in passing; what follows a copula is the predicate of its own clause. */
function phrase(context: SentenceContext, head: number, clause?: Clause): string {
  return textOf(context, phraseWords(context, head, clause?.head === head));
}

function phraseWords(context: SentenceContext, head: number, isOwnPredicate = false): number[] {
  const { tokens, children } = context;
  if (!isOwnPredicate && /^(?:ccomp|advcl)$/u.test(tokens[head]!.dependency)) return withoutOuterCommas(context, subtree(context, head).filter((index) => tokens[index]!.dependency !== 'punct' || tokens[index]!.text === ','));
  const predicate = (children[head] ?? []).find((child) => tokens[child]!.dependency === 'cop') ?? -1;
  const own = (children[head] ?? []).filter((child) => !OF_CLAUSE.has(tokens[child]!.dependency) && !CLAUSE.has(tokens[child]!.dependency) && (child > predicate || predicate < 0));
  return [...own.flatMap((child) => below(context, child)), head];
}

function withoutOuterCommas({ tokens }: SentenceContext, words: readonly number[]): number[] {
  const isComma = (index: number): boolean => tokens[index]!.text === ',';
  return words.slice(words.findIndex((index) => !isComma(index)), words.findLastIndex((index) => !isComma(index)) + 1);
}

/** A phrase with all that is said of it: the whole list, the clauses that describe it. */
function wholePhrase(context: SentenceContext, head: number): number[] {
  return withoutOuterCommas(context, [...phraseWords(context, head), ...subtree(context, head).filter((index) => index > head)].sort((a, b) => a - b));
}

/** A word and what belongs to it. */
function below(context: SentenceContext, word: number): number[] {
  const { tokens, children } = context;
  return [word, ...(children[word] ?? []).filter((child) => !CLAUSE.has(tokens[child]!.dependency)).flatMap((child) => below(context, child))];
}

/** Words as they stand in the text, with a space where some were left out between. */
function textOf({ annotated, tokens }: SentenceContext, words: readonly number[]): string {
  const { text } = annotated.document;
  let written = '';
  let last = -1;
  for (const index of [...new Set(words)].sort((a, b) => a - b)) {
    const { start, end } = tokens[index]!;
    const gap = last < 0 ? '' : index === last + 1 ? text.slice(tokens[last]!.end, start) : ' ';
    written += gap + text.slice(start, end);
    last = index;
  }
  return written.replace(/\s+/gu, ' ').trim();
}
