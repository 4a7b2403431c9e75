import { isLiteral } from '../../model/mention.js';
import { dependent, dependents, isNoun, isVerb, prepositionOf, type SentenceContext } from '../sentence-context.js';
import { loosened, toArgument, type Argument, type Predication, type Slot } from './predication.js';
import { nameBefore } from './fillers.js';
import { listedNames } from './listed-names.js';
import { isSomebodyElse } from './person-nouns.js';
import { mentionInPhrase } from './phrases.js';
import { resolveRelative } from './subjects.js';

const APPOS: ReadonlySet<string> = new Set(['appos']);

/** Verbs that only carry the noun beside them: "made an offer", "is in talks", "has a stake", "reached a deal". */
const LIGHT_VERBS = new Set([
  'have', 'hold', 'make', 'take', 'give', 'reach', 'sign', 'enter', 'do', 'begin', 'start', 'open', 'continue', 'announce', 'be', 'remain', 'conduct', 'launch', 'own', 'serve',
  'work', 'act', 'become', 'complete', 'close', 'agree', 'get', 'win', 'receive', 'face', 'file', 'bring', 'join', 'form', 'strike', 'ink', 'pursue', 'seek', 'step', 'resign', 'retire',
  'appoint', 'name', 'elect', 're-elect', 'reelect', 'reappoint', 'hire', 'leave', 'break', 'end', 'abandon', 'drop', 'impose', 'lift', 'buy', 'acquire', 'sell', 'keep', 'retain', 'quit', 'raise', 'issue', 'unveil', 'expand',
  'consider', 'weigh', 'mull', 'explore', 'plan', 'propose', 'call', 'cancel', 'scrap', 'shelve', 'finalise', 'finalize', 'attempt',
  'promote', 'rejoin', 'exit', 'stay', 'continue', 'stand', 'run', 'train', 'remove', 'elevate', 'choose', 'pick', 'tap', 'succeed', 'replace', 'return',
]);

const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer']);

interface Holders {
  readonly arguments: readonly Argument[];
  readonly carrier: number | null;
}

/** Who or what the noun describes: itself if it is a mention, its apposition, the subject that it is predicated of. */
export function holdersOf(context: SentenceContext, noun: number, verbAt: ReadonlyMap<number, Predication>): Holders {
  const { dependency, head, tag } = context.tokens[noun]!;
  const governor = context.tokens[head];
  const single = tag !== 'NNS';
  const copular = copularHolders(context, noun);
  const isPredicate = !isName(context, noun) && (copular.arguments.length > 0 || dependency === 'xcomp' || (dependency === 'obl' && prepositionOf(context, noun) === 'as'));
  const described = describedBy(context, noun).map((node) => toArgument('holder', node, { single, via: node === noun && isPredicate ? 'copula' : 'description' }));
  if (dependency === 'conj' && copular.arguments.length === 0 && governor !== undefined && isNoun(governor) && !isName(context, noun) && !isName(context, head)) {
    const shared = holdersOf(context, head, verbAt);
    return { arguments: [...described, ...shared.arguments.map(loosened)], carrier: shared.carrier };
  }
  const verb = governor !== undefined && !isName(context, noun) && isVerb(governor) && LIGHT_VERBS.has(governor.lemma) ? verbAt.get(head) : undefined;
  const carried = verb === undefined ? [] : carriedHolders(context, noun, verb);
  return { arguments: [...described, ...copular.arguments, ...carried], carrier: copular.carrier ?? (carried.length > 0 ? head : null) };
}

export function isName(context: SentenceContext, node: number): boolean {
  return context.mentionsAt.get(node)?.[0]?.form === 'name';
}

/** "Eric Yuan, the founder", "founder Eric Yuan", and the description itself where it is a mention. */
function describedBy(context: SentenceContext, noun: number): number[] {
  const { dependency, head } = context.tokens[noun]!;
  const governor = context.tokens[head];
  const adjacent = nameAfter(context, noun);
  if (adjacent !== null && isThingRightAfter(context, noun, adjacent)) return [adjacent, noun];
  const found = new Set(dependents(context, noun, APPOS));
  // A name before a noun ("China-based partners") describes nothing by itself; a common noun there does ("founder Eric Yuan").
  const describing = isName(context, noun) ? ['appos'] : ['appos', 'nmod:desc', 'compound', 'parataxis'];
  const describes = describing.includes(dependency) && dependents(context, noun, SUBJECTS).length === 0 && governor !== undefined && isNoun(governor);
  if (describes && !(isName(context, noun) && isName(context, head))) found.add(nameBefore(context, noun)?.head ?? head);
  if (adjacent !== null) found.add(adjacent);
  else if (!isName(context, noun) && standsApart(context, noun)) found.add(nameBefore(context, noun)!.head);
  if (context.tokens[noun]!.tag === 'NNS') for (const node of listBefore(context, noun)) found.add(node);
  for (const { head: node } of listedNames(context, noun)) found.add(node);
  found.add(noun);
  return [...found];
}

/** "Maya Stern, harbour secretary of the Reds, met …": a description between commas behind a person's name, whatever the tree says. */
function standsApart(context: SentenceContext, noun: number): boolean {
  return context.tokens[noun]!.tag === 'NN' && nameBefore(context, noun)?.type === 'Person' && /^[,.;]$/u.test(context.tokens[phraseEnd(context, noun) + 1]?.text ?? '.');
}

/** "Orlo, the bakery Pim, and Lumen": the name that follows at once is the one described, not its neighbours. */
function isThingRightAfter(context: SentenceContext, noun: number, name: number): boolean {
  const mention = context.mentionsAt.get(name)?.[0];
  const next = context.tokens[name + 1];
  return mention?.start === context.tokens[noun + 1]?.start && mention?.type !== 'Person' && !isLiteral(mention!) && (next === undefined || !isVerb(next));
}

/** "Mondi and DS Smith, its main competitors": the first name of a list that a plural describes. */
function listBefore(context: SentenceContext, noun: number): number[] {
  let node = nameBefore(context, noun)?.head;
  while (node !== undefined && context.tokens[node]!.dependency === 'conj' && isName(context, context.tokens[node]!.head)) node = context.tokens[node]!.head;
  return node === undefined ? [] : [node];
}

/** "X is the founder of Y", "whose founder is X". */
function copularHolders(context: SentenceContext, noun: number): Holders {
  const { dependency, head } = context.tokens[noun]!;
  const copula = dependent(context, noun, 'cop') ?? null;
  // "her daughter, who is a director, and a son, Rui": one is spoken of.
  const single = copula !== null && /^(?:is|was|['’]s)$/iu.test(context.tokens[copula]!.text);
  const subjects = dependents(context, noun, SUBJECTS).map((node) => toArgument('holder', resolveRelative(context, node, noun), { single }));
  if (SUBJECTS.has(dependency) && context.mentionsAt.get(head)?.[0]?.form === 'name' && dependent(context, head, 'cop') !== undefined) {
    return { arguments: [...subjects, toArgument('holder', head)], carrier: dependent(context, head, 'cop') ?? null };
  }
  return { arguments: subjects, carrier: subjects.length > 0 ? copula : null };
}

const CARRIED = new Set(['obj', 'xcomp', 'obl', 'advcl', 'nsubj:pass', 'ccomp', 'dep', 'appos']);

/** "A made an offer", "A was named chairman", "B named A chairman": the verb's arguments, and what stands beside the verb. */
function carriedHolders(context: SentenceContext, noun: number, verb: Predication): Argument[] {
  if (!CARRIED.has(context.tokens[noun]!.dependency)) return [];
  const others = verb.arguments.filter((argument) => argument.node !== noun);
  const named = isNaming(context.tokens[verb.head]!.lemma);
  const hasPatient = others.some((argument) => argument.slot === 'patient');
  const via = isEquating(context, noun, verb) ? 'copula' : 'verb';
  return others.flatMap(({ slot, node, loose, single }): Argument[] => {
    const carriedAs = (role: Slot): Argument[] => [toArgument(role, node, { loose, single, via })];
    if (slot === 'patient' && SUCCEEDING.has(context.tokens[verb.head]!.lemma)) return [];
    if (slot === 'patient' && JOINING.has(context.tokens[verb.head]!.lemma)) return carriedAs('employer');
    if (slot === 'patient') return named || context.tokens[noun]!.dependency !== 'obj' ? carriedAs('holder') : [];
    if (slot === 'agent' && isOfSomebodyElse(context, noun) && isSomebodyElse(context.tokens[noun]!.lemma, context.tokens[verb.head]!.lemma) && !hasPatient) return [];
    if (slot === 'agent') return named && hasPatient ? carriedAs('employer') : carriedAs('holder');
    return slot === 'at' || slot === 'with' || slot === 'over' || slot === 'for' ? [toArgument(slot, node, { loose: true, single, via })] : [];
  });
}

/** "hired a director", "ran for mayor", "spoke to the mayor": only "as" and "to" lead to what somebody is or becomes. */
function isOfSomebodyElse(context: SentenceContext, noun: number): boolean {
  const { dependency } = context.tokens[noun]!;
  return dependency === 'obj' || (dependency === 'obl' && !/^(?:as|to|)$/u.test(prepositionOf(context, noun)));
}

/** "became a supplier", "was named chairman", "named him chairman": the verb says what somebody is. */
function isEquating(context: SentenceContext, noun: number, verb: Predication): boolean {
  const { dependency } = context.tokens[noun]!;
  if (dependency === 'obj' || dependency === 'nsubj:pass') return isNaming(context.tokens[verb.head]!.lemma) || BEING.has(context.tokens[verb.head]!.lemma);
  return dependency === 'xcomp' || prepositionOf(context, noun) === 'as';
}

/** "joined Acme as finance chief": the post is there. */
const JOINING = new Set(['join', 'rejoin', 'leave', 'quit', 'exit']);

const BEING = new Set(['become', 'remain', 'stay']);

/** Of two people the one who comes has the post: "X replaces Y as head of Z". */
const SUCCEEDING = new Set(['succeed', 'replace']);

function isNaming(lemma: string): boolean {
  return ['appoint', 'name', 'elect', 're-elect', 'reelect', 'reappoint', 'hire', 'promote', 'remove', 'elevate', 'choose', 'pick', 'tap'].includes(lemma);
}

/** "Zoom founder Eric Yuan", "its chief executive, Ingrid Sundby", "the mayor of Lyon, Jane Roe": the name that follows a description at once. */
export function nameAfter(context: SentenceContext, noun: number): number | null {
  const last = phraseEnd(context, noun);
  const next = context.tokens[last + 1];
  if (next === undefined) return null;
  const comma = next.text === ',';
  const start = context.tokens[last + (comma ? 2 : 1)]?.start;
  const mention = context.mentions.find((candidate) => candidate.start === start && candidate.form === 'name');
  if (mention === undefined || (!comma && last !== noun)) return null;
  if (!comma) return mention.head;
  const after = context.tokens[mention.head + 1];
  const definite = (context.children[noun] ?? []).some((child) => ['det', 'nmod:poss'].includes(context.tokens[child]!.dependency));
  const closes = after === undefined || /^[,.:;–—]$/u.test(after.text);
  const owned = dependent(context, noun, 'nmod:poss') !== undefined;
  return definite && (mention.type === 'Person' ? closes || isVerb(after!) : owned && closes) ? mention.head : null;
}

/** Where a noun's phrase ends, with the name that "of", "at" or "for" adds to it. */
function phraseEnd(context: SentenceContext, noun: number): number {
  if (!/^(?:of|at|for)$/u.test(context.tokens[noun + 1]?.text ?? '')) return noun;
  const name = mentionInPhrase(context, noun + 2);
  if (name?.form !== 'name') return noun;
  const last = context.tokens.findIndex((token) => token.end >= name.end);
  return last < 0 ? noun : last;
}
