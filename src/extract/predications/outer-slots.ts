import { dependents, isVerb, type SentenceContext } from '../sentence-context.js';
import { toArgument, type Argument } from './predication.js';
import { subjectOf } from './subjects.js';

const OBJ_OR_NSUBJ_PASS: ReadonlySet<string> = new Set(['obj', 'nsubj:pass']);
const CCOMP: ReadonlySet<string> = new Set(['ccomp']);
const ADVCL_OR_XCOMP: ReadonlySet<string> = new Set(['advcl', 'xcomp']);
const OBJ_OR_IOBJ: ReadonlySet<string> = new Set(['obj', 'iobj']);
const BEHIND_OBJECT: ReadonlySet<string> = new Set(['xcomp', 'obj', 'obl', 'obl:unmarked', 'ccomp']);
const OBJ: ReadonlySet<string> = new Set(['obj']);

/** Slots that lie outside a verb's own clause, or in a clause below it. */
const READERS: Readonly<Record<string, (context: SentenceContext, verb: number) => number | null>> = {
  announcer: announcerOf,
  named: namedBefore,
  complement: (context, verb) => subjectBelow(context, verb),
  charge: chargeOf,
  verdict: verdictOf,
  stopped: (context, verb) => objectBelow(context, verb),
};

export function isOuterSlot(slot: string): boolean {
  return Object.hasOwn(READERS, slot);
}

export function outerArguments(context: SentenceContext, verb: number, slot: string): Argument[] {
  const node = isVerb(context.tokens[verb]!) ? READERS[slot]!(context, verb) : null;
  return node === null ? [] : [toArgument(slot, node, { single: slot === 'named' })];
}

const ANNOUNCING = new Set(['announce', 'declare', 'decree', 'order', 'rule', 'decide', 'threaten', 'vow', 'pledge', 'warn', 'say']);

/** "The president announced that the app would be banned": who makes known what is to be done with the power to do it. */
function announcerOf(context: SentenceContext, verb: number): number | null {
  const { dependency, head } = context.tokens[verb]!;
  const governor = context.tokens[head];
  if (governor === undefined || !/^(?:ccomp|parataxis)$/u.test(dependency) || !isVerb(governor) || !ANNOUNCING.has(governor.lemma)) return null;
  return subjectOf(context, head)?.node ?? null;
}

const NAMING = new Set(['name', 'appoint', 'elect', 'hire', 'choose', 'pick', 'promote', 'select', 'install', 'tap', 'recruit']);

/** "Acme named Jane Roe chief executive, replacing John Doe": she replaces him, not Acme. */
function namedBefore(context: SentenceContext, verb: number): number | null {
  const { dependency, head, tag } = context.tokens[verb]!;
  const governor = context.tokens[head];
  if (governor === undefined || dependency !== 'advcl' || tag !== 'VBG' || !NAMING.has(governor.lemma)) return null;
  return dependents(context, head, OBJ_OR_NSUBJ_PASS)[0] ?? null;
}

/** "alleged that the chain billed twice": who is said to have done it. */
function subjectBelow(context: SentenceContext, verb: number): number | null {
  const clause = dependents(context, verb, CCOMP).find((child) => isVerb(context.tokens[child]!));
  return clause === undefined ? null : (subjectOf(context, clause)?.node ?? null);
}

/** "sued the store, claiming that it broke its word": what says of what a suit accuses somebody. */
function chargeOf(context: SentenceContext, verb: number): number | null {
  return dependents(context, verb, ADVCL_OR_XCOMP).find((child) => child > verb && context.tokens[child]!.tag === 'VBG') ?? null;
}

/** "called the vote a mistake", "called her 'out of touch'": what somebody calls the object. */
function verdictOf(context: SentenceContext, verb: number): number | null {
  const object = dependents(context, verb, OBJ_OR_IOBJ)[0];
  if (object === undefined) return null;
  return dependents(context, verb, BEHIND_OBJECT).find((child) => child > object) ?? null;
}

/** "sued to stop Acme from buying": whom the infinitive of purpose is against; "it" there is what is planned rather than somebody. */
function objectBelow(context: SentenceContext, verb: number): number | null {
  const clause = dependents(context, verb, ADVCL_OR_XCOMP).find((child) => /^(?:stop|block|prevent|keep|bar|force|make)$/u.test(context.tokens[child]!.lemma) && context.tokens[child]!.tag === 'VB');
  const object = clause === undefined ? undefined : dependents(context, clause, OBJ)[0];
  return object === undefined || context.tokens[object]!.tag === 'PRP' ? null : object;
}
