import { dependent, dependents, isNoun, isVerb, prepositionOf, type SentenceContext } from '../sentence-context.js';
import type { Argument, Predication } from './predication.js';

const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj']);
const OBLIQUES = new Set(['obl', 'obl:unmarked', 'obl:agent', 'obl:tmod', 'nmod']);
const AUXILIARIES = new Set(['aux', 'aux:pass', 'cop']);
const DEEPEST = 6;

/** All verbs of a sentence with their arguments, voice undone: the subject of a passive is its patient. */
export function readVerbs(context: SentenceContext): Predication[] {
  return context.tokens.flatMap((token, index) => (isVerb(token) ? [readVerb(context, index)] : []));
}

function readVerb(context: SentenceContext, verb: number): Predication {
  const found: Argument[] = [];
  const passive = isPassive(context, verb);
  const subject = subjectOf(context, verb, DEEPEST);
  if (subject !== null) found.push({ slot: passive ? 'patient' : 'agent', node: subject.node, loose: subject.loose });
  const objects = dependents(context, verb, new Set(['obj']));
  for (const node of objects) found.push({ slot: 'patient', node, loose: false }, ...countOf(context, node));
  for (const node of dependents(context, verb, new Set(['iobj']))) found.push({ slot: 'recipient', node, loose: false });
  const gap = objectGap(context, verb, passive, objects.length > 0);
  if (gap !== null) found.push(gap);
  for (const node of dependents(context, verb, OBLIQUES)) found.push(toOblique(context, node, passive, false));
  for (const node of sharedObliques(context, verb)) found.push(toOblique(context, node, passive, true));
  found.push(...looseObliques(context, objects), ...looseObliques(context, found.filter((argument) => argument.slot !== 'agent' && argument.slot !== 'patient').map((argument) => argument.node)));
  return { kind: 'verb', lemma: verbLemma(context, verb), head: verb, arguments: found, carrier: null };
}

/** "has 85 employees": the number before the object. */
function countOf(context: SentenceContext, object: number): Argument[] {
  return dependents(context, object, new Set(['nummod'])).map((node) => ({ slot: 'count', node, loose: false }));
}

function verbLemma(context: SentenceContext, verb: number): string {
  const particle = dependent(context, verb, 'compound:prt');
  const lemma = context.tokens[verb]!.lemma;
  return particle === undefined ? lemma : `${lemma} ${context.tokens[particle]!.text.toLowerCase()}`;
}

/** A passive clause or a past participle that modifies a noun ("the app owned by ByteDance"). */
export function isPassive(context: SentenceContext, verb: number): boolean {
  const token = context.tokens[verb]!;
  const children = context.children[verb] ?? [];
  if (children.some((child) => ['aux:pass', 'nsubj:pass', 'obl:agent'].includes(context.tokens[child]!.dependency))) return true;
  if (token.tag !== 'VBN') return false;
  const auxiliaries = children.filter((child) => AUXILIARIES.has(context.tokens[child]!.dependency)).map((child) => context.tokens[child]!.lemma);
  if (auxiliaries.includes('have') && !auxiliaries.includes('be')) return false;
  if (auxiliaries.includes('be')) return true;
  if (token.dependency === 'conj' && token.head >= 0 && isVerb(context.tokens[token.head]!) && context.tokens[token.head]!.tag === 'VBN') {
    return isPassive(context, token.head);
  }
  return auxiliaries.length === 0 && dependent(context, verb, 'obj') === undefined;
}

interface Subject {
  readonly node: number;
  readonly loose: boolean;
}

/** The subject of a verb: its own, or the one that the grammar lets it share. */
function subjectOf(context: SentenceContext, verb: number, depth: number): Subject | null {
  const own = dependents(context, verb, SUBJECTS)[0];
  if (own !== undefined) return { node: resolveRelative(context, own, verb), loose: false };
  if (depth === 0) return null;
  const { dependency, head, tag } = context.tokens[verb]!;
  const governor = context.tokens[head];
  if (governor === undefined) return null;
  if (dependency === 'acl:relcl' || dependency === 'acl') {
    if (isNoun(governor) || governor.pos === 'PRON') return tag === 'VB' ? holderOfNoun(context, head, depth) : { node: head, loose: false };
    return null;
  }
  if (dependency === 'conj' && isVerb(governor)) return sharedSubject(context, verb, head, depth);
  if (dependency === 'xcomp') {
    const controller = dependents(context, head, new Set(['obj', 'iobj']))[0];
    if (controller !== undefined && tag !== 'VBG') return { node: controller, loose: false };
    return subjectOf(context, head, depth - 1);
  }
  if (dependency === 'advcl' || dependency === 'ccomp' || dependency === 'parataxis') {
    const shared = isVerb(governor) || governor.pos === 'ADJ' ? subjectOf(context, head, depth - 1) : nounSubject(context, head);
    if (shared !== null) return { ...shared, loose: dependency !== 'advcl' || shared.loose };
  }
  return frontedSubject(context, verb);
}

/** "Founded in Savannah in 2016, Peachtree designs batteries": a participle that opens a sentence speaks of the name after its comma. */
function frontedSubject(context: SentenceContext, verb: number): Subject | null {
  if (!/^VB[NG]$/u.test(context.tokens[verb]!.tag) || verb > 1) return null;
  const comma = context.tokens.findIndex((token, index) => index > verb && token.text === ',' && context.mentions.some((mention) => mention.form === 'name' && mention.start === context.tokens[index + 1]?.start));
  const name = context.mentions.find((mention) => mention.form === 'name' && mention.start === context.tokens[comma + 1]?.start && /^VB[DZP]$|^MD$/u.test(context.tokens[mention.head + 1]?.tag ?? ''));
  return comma < 0 || name === undefined ? null : { node: name.head, loose: false };
}

/** "X bought Y and sold Z": a verb without a subject takes that of the verb it is joined to, if their voices allow it. */
function sharedSubject(context: SentenceContext, _verb: number, first: number, depth: number): Subject | null {
  return subjectOf(context, first, depth - 1);
}

/** "talks to buy Z", "plans to sell Z": who does it is who has the talks or plans. */
function holderOfNoun(context: SentenceContext, noun: number, depth: number): Subject | null {
  const owner = dependent(context, noun, 'nmod:poss');
  if (owner !== undefined) return { node: owner, loose: false };
  const { dependency, head } = context.tokens[noun]!;
  const governor = context.tokens[head];
  if (governor !== undefined && isVerb(governor) && ['obj', 'obl', 'xcomp'].includes(dependency)) {
    const subject = subjectOf(context, head, depth - 1);
    return subject === null ? null : { ...subject, loose: true };
  }
  return nounSubject(context, noun);
}

function nounSubject(context: SentenceContext, noun: number): Subject | null {
  const subject = dependents(context, noun, SUBJECTS)[0];
  return subject === undefined ? null : { node: subject, loose: true };
}

/** The noun that a relative pronoun stands for, unless coreference has already put the pronoun in a named chain. */
function resolveRelative(context: SentenceContext, subject: number, verb: number): number {
  const token = context.tokens[subject]!;
  if (!/^(?:who|which|that|whom)$/iu.test(token.text)) return subject;
  const mention = context.mentionsAt.get(subject)?.[0];
  if (mention !== undefined && context.namedChains.has(mention.chain)) return subject;
  const { dependency, head } = context.tokens[verb]!;
  return dependency === 'acl:relcl' && head >= 0 ? head : subject;
}

/** "the app that ByteDance owns": a relative clause with a subject of its own and no object speaks of the noun before it. */
function objectGap(context: SentenceContext, verb: number, passive: boolean, hasObject: boolean): Argument | null {
  const { dependency, head } = context.tokens[verb]!;
  if (dependency !== 'acl:relcl' || passive || hasObject || head < 0) return null;
  const subject = dependents(context, verb, SUBJECTS)[0];
  if (subject === undefined || /^(?:who|which|that)$/iu.test(context.tokens[subject]!.text)) return null;
  return { slot: 'patient', node: head, loose: false };
}

function toOblique(context: SentenceContext, node: number, passive: boolean, loose: boolean): Argument {
  const preposition = prepositionOf(context, node);
  const isAgent = context.tokens[node]!.dependency === 'obl:agent' || (passive && preposition === 'by');
  return { slot: isAgent ? 'agent' : preposition === '' ? 'time' : preposition, node, loose };
}

/** "were founded and are based in Amman": the first of two joined verbs may share what follows the second. */
function sharedObliques(context: SentenceContext, verb: number): number[] {
  const partner = (context.children[verb] ?? []).find((child) => context.tokens[child]!.dependency === 'conj' && isVerb(context.tokens[child]!));
  if (partner === undefined || dependents(context, verb, OBLIQUES).length > 0 || dependent(context, verb, 'obj') !== undefined) return [];
  return dependents(context, partner, OBLIQUES);
}

/** Prepositional phrases that the parser hung on a neighbour: they may belong to the verb. */
function looseObliques(context: SentenceContext, neighbours: readonly number[]): Argument[] {
  return neighbours.flatMap((neighbour) =>
    dependents(context, neighbour, new Set(['nmod', 'obl'])).flatMap((node) => {
      const slot = prepositionOf(context, node);
      return slot === '' || slot === 'of' ? [] : [{ slot, node, loose: true }];
    }),
  );
}
