import { isVerb, type SentenceContext } from '../sentence-context.js';

/** A verb or a predicate with a copula, its subject, and what follows it; all are indexes of words. */
export interface Clause {
  readonly head: number;
  /** The words of the relation: auxiliaries, negation, the verb, its particles. */
  readonly words: readonly number[];
  readonly subject: number;
  /** The clause takes its subject from another: "bought A and sold B", "the firm that makes B". */
  readonly borrowed: boolean;
  /** Phrases after the verb: objects without, adjuncts with a preposition. */
  readonly objects: readonly number[];
  readonly adjuncts: readonly number[];
  /** Adverbs after the verb, and clauses that hang on it. */
  readonly others: readonly number[];
}

const BEFORE = new Set(['aux', 'aux:pass', 'cop', 'compound:prt']);
const OBJECTS = new Set(['obj', 'iobj', 'dobj']);

/** The clauses of a sentence in the order of their heads. */
export function readClauses(context: SentenceContext): Clause[] {
  return context.tokens.flatMap((_, head) => readClause(context, head));
}

/** What a verb must be in its sentence to make a clause: "a recurring element" has none. */
const CLAUSES = new Set(['root', 'conj', 'ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'parataxis', 'csubj', 'csubj:pass', 'appos']);

function readClause(context: SentenceContext, head: number): Clause[] {
  const { tokens, children } = context;
  if (!CLAUSES.has(tokens[head]!.dependency)) return [];
  const below = children[head] ?? [];
  const copula = below.find((child) => tokens[child]!.dependency === 'cop');
  if (!isVerb(tokens[head]!) && copula === undefined) return [];
  const found = findSubject(context, head, new Set());
  if (found === null) return [];
  const own = below.filter((child) => BEFORE.has(tokens[child]!.dependency) || isNegation(context, child));
  const words = copula === undefined ? [...own, head, ...chainedVerbs(context, head)] : own;
  const last = copula === undefined ? lastVerb(context, head) : head;
  const lower = children[last] ?? [];
  const objects = copula === undefined ? lower.filter((child) => OBJECTS.has(tokens[child]!.dependency) || isPredicate(context, child)) : [head];
  const around = last === head ? lower : [...below, ...lower];
  const adjuncts = (copula === undefined ? around : []).filter((child) => tokens[child]!.dependency.startsWith('obl') && child !== found.subject);
  const others = around.filter((child) => child > last && (tokens[child]!.dependency === 'advcl' || (tokens[child]!.dependency === 'advmod' && !words.includes(child))));
  return [{ head, words: [...new Set(words)].sort((a, b) => a - b), ...found, objects, adjuncts, others }];
}

function isNegation({ tokens }: SentenceContext, word: number): boolean {
  return tokens[word]!.dependency === 'advmod' && /^(?:not|n['’]t|never)$/iu.test(tokens[word]!.text);
}

/** An infinitive that a verb opens belongs to its relation: "plans to buy". */
function nextVerb({ tokens, children }: SentenceContext, head: number): number | undefined {
  const next = (children[head] ?? []).find((child) => tokens[child]!.dependency === 'xcomp' && child > head && isVerb(tokens[child]!));
  return next !== undefined && (children[head] ?? []).some((child) => tokens[child]!.dependency === 'obj') ? undefined : next;
}

function chainedVerbs(context: SentenceContext, head: number): number[] {
  const next = nextVerb(context, head);
  if (next === undefined) return [];
  const marks = (context.children[next] ?? []).filter((child) => BEFORE.has(context.tokens[child]!.dependency) || (context.tokens[child]!.dependency === 'mark' && context.tokens[child]!.tag === 'TO'));
  return [...marks, next, ...chainedVerbs(context, next)];
}

function lastVerb(context: SentenceContext, head: number): number {
  const next = nextVerb(context, head);
  return next === undefined ? head : lastVerb(context, next);
}

/** "considered her a friend", "said that …": a predicate or a clause stands where an object might. */
function isPredicate({ tokens }: SentenceContext, child: number): boolean {
  const { dependency } = tokens[child]!;
  return (dependency === 'xcomp' && !isVerb(tokens[child]!)) || dependency === 'ccomp';
}

function findSubject(context: SentenceContext, head: number, seen: Set<number>): { readonly subject: number; readonly borrowed: boolean } | null {
  const { tokens, children } = context;
  if (seen.has(head)) return null;
  seen.add(head);
  const own = (children[head] ?? []).find((child) => tokens[child]!.dependency.startsWith('nsubj'));
  const { dependency, head: above } = tokens[head]!;
  if (own !== undefined) {
    const isRelative = /^(?:who|which|that)$/iu.test(tokens[own]!.text) && tokens[own]!.tag.startsWith('W');
    const antecedent = isRelative ? nounBefore(context, own) : null;
    return antecedent === null ? { subject: own, borrowed: false } : { subject: antecedent, borrowed: true };
  }
  if (above < 0) return null;
  if (dependency === 'xcomp') {
    const controller = (children[above] ?? []).find((child) => tokens[child]!.dependency === 'obj' && child < head);
    return controller === undefined ? null : { subject: controller, borrowed: true };
  }
  if (dependency === 'acl' && isVerb(tokens[head]!) && /^VB[GN]$/u.test(tokens[head]!.tag)) return { subject: above, borrowed: true };
  if (dependency === 'conj' || dependency === 'advcl') {
    const lent = findSubject(context, above, seen);
    return lent === null ? null : { subject: lent.subject, borrowed: true };
  }
  return null;
}

/** The noun that a relative pronoun stands for: the phrase right before it. */
function nounBefore({ tokens }: SentenceContext, pronoun: number): number | null {
  let index = pronoun - 1;
  while (index >= 0 && (/^[,(“"]$/u.test(tokens[index]!.text) || tokens[index]!.tag === 'IN')) index -= 1;
  if (index < 0 || !/^(?:NN|PRP|CD)/u.test(tokens[index]!.tag)) return null;
  while (/^(?:compound|flat|nummod|amod)/u.test(tokens[index]!.dependency)) index = tokens[index]!.head;
  return index;
}
