import { dependent, dependents, isVerb, prepositionOf, type SentenceContext } from '../sentence-context.js';
import { toArgument, type Argument, type Predication } from './predication.js';
import { SUBJECTS, resolveRelative, subjectOf } from './subjects.js';
import { trailingPhrases } from './trailing-phrases.js';

const OBJ: ReadonlySet<string> = new Set(['obj']);
const CONJ: ReadonlySet<string> = new Set(['conj']);
const IOBJ: ReadonlySet<string> = new Set(['iobj']);
const XCOMP_OR_ADVCL: ReadonlySet<string> = new Set(['xcomp', 'advcl']);
const ADVCL_OR_CCOMP_OR_XCOMP: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'xcomp']);
const XCOMP: ReadonlySet<string> = new Set(['xcomp']);
const NUMMOD: ReadonlySet<string> = new Set(['nummod']);
const NMOD_OR_OBL: ReadonlySet<string> = new Set(['nmod', 'obl']);

const OBLIQUES = new Set(['obl', 'obl:unmarked', 'obl:agent', 'obl:tmod', 'nmod']);
const AUXILIARIES = new Set(['aux', 'aux:pass', 'cop']);

/** All verbs of a sentence with their arguments, voice undone: the subject of a passive is its patient. */
export function readVerbs(context: SentenceContext): Predication[] {
  return context.tokens.flatMap((token, index) => (isVerb(token) ? [...joinedObjects(context, index).map((object) => readVerb(context, index, [object])), readVerb(context, index)] : []));
}

/** "reported sales of A and a loss of B": each further object that is no name is read with the verb by itself. */
function joinedObjects(context: SentenceContext, verb: number): number[] {
  return dependents(context, verb, OBJ).flatMap((object) => dependents(context, object, CONJ)).filter((node) => context.tokens[node]!.pos === 'NOUN' && !context.mentionsAt.get(node)?.some(({ form }) => form === 'name'));
}

function readVerb(context: SentenceContext, verb: number, chosen: readonly number[] | null = null): Predication {
  const found: Argument[] = [];
  const passive = isPassive(context, verb);
  const subject = subjectOf(context, verb);
  if (subject !== null) found.push(toArgument(passive ? 'patient' : 'agent', subject.node, { loose: subject.loose }));
  const objects = chosen ?? objectsOf(context, verb);
  for (const node of objects) found.push(toArgument('patient', resolveRelative(context, node, verb)), ...countOf(context, node));
  for (const node of dependents(context, verb, IOBJ)) found.push(toArgument('recipient', node));
  found.push(...relativeObject(context, verb, subject?.node ?? null));
  const gap = objectGap(context, verb, passive, objects.length > 0);
  if (gap !== null) found.push(gap);
  for (const node of obliquesOf(context, verb)) found.push(withAntecedent(context, verb, toOblique(context, node, passive, false)));
  for (const node of sharedObliques(context, verb)) found.push(toOblique(context, node, passive, true));
  found.push(...looseObliques(context, [...objects, ...predicateAdjectives(context, verb)], passive), ...looseObliques(context, found.filter((argument) => argument.slot !== 'agent' && argument.slot !== 'patient').map((argument) => argument.node), passive));
  for (const node of dependents(context, verb, XCOMP_OR_ADVCL)) if (context.tokens[node]!.tag === 'VB') found.push(toArgument('purpose', node));
  for (const node of dependents(context, verb, ADVCL_OR_CCOMP_OR_XCOMP)) if (isDeed(context, node)) found.push(toArgument('deed', node));
  found.push(...degreeOf(context, verb), ...whereOf(context, verb), ...trailingPhrases(context, objects[0] ?? verb, found, passive));
  return { kind: 'verb', lemma: verbLemma(context, verb), head: verb, arguments: found, carrier: null };
}

/** "barred Acme from buying Orlo": what the object is kept from. */
function isDeed(context: SentenceContext, clause: number): boolean {
  return context.tokens[clause]!.tag === 'VBG' && (context.children[clause] ?? []).some((child) => child < clause && context.tokens[child]!.text.toLowerCase() === 'from');
}

/** Prepositional phrases, also where the parser calls one an object: "sells through partners". */
function obliquesOf(context: SentenceContext, verb: number): number[] {
  return (context.children[verb] ?? []).filter((child) => {
    const { dependency } = context.tokens[child]!;
    return OBLIQUES.has(dependency) || (dependency === 'obj' && prepositionOf(context, child) !== '');
  });
}

/** "became popular in Ghana": what follows the adjective may belong to the verb. */
function predicateAdjectives(context: SentenceContext, verb: number): number[] {
  return dependents(context, verb, XCOMP).filter((node) => context.tokens[node]!.pos === 'ADJ');
}

const PREDICATIVE = new Set([
  'be', 'become', 'remain', 'name', 'appoint', 'elect', 'call', 'make', 'choose', 'pick', 'hire', 'promote', 'declare', 'consider', 'seem', 'appear', 'stay', 'prove', 'look', 'feel', 'sound', 'turn', 'label', 'dub', 'brand', 'work', 'serve',
]);

/** Objects, and nouns that the parser took for a predicate: "backed Mint & Moss", "took control of". */
function objectsOf(context: SentenceContext, verb: number): number[] {
  const objects = dependents(context, verb, OBJ).filter((node) => prepositionOf(context, node) === '');
  if (objects.length > 0) return objects;
  const isPredicative = PREDICATIVE.has(context.tokens[verb]!.lemma);
  return dependents(context, verb, XCOMP).filter((node) => context.mentionsAt.get(node)?.[0]?.form === 'name' || (!isPredicative && context.tokens[node]!.pos === 'NOUN' && prepositionOf(context, node) === ''));
}

/** "Cusco, where Pim has a bakery": the place before the clause. */
function whereOf(context: SentenceContext, verb: number): Argument[] {
  const where = (context.children[verb] ?? []).find((child) => context.tokens[child]!.text.toLowerCase() === 'where');
  if (where === undefined) return [];
  const before = context.tokens[where - 1]?.text === ',' ? where - 2 : where - 1;
  const place = context.mentions.find((mention) => mention.type === 'Place' && mention.end === context.tokens[before]?.end);
  return place === undefined ? [] : [toArgument('in', place.head)];
}

/** "40 percent owned", "majority-owned", "partly owned". */
function degreeOf(context: SentenceContext, verb: number): Argument[] {
  const before = context.tokens[verb - 1]?.tag === 'HYPH' ? verb - 2 : verb - 1;
  return /^(?:percent|%|cent|majority|minority|part|partly|half|jointly)$/iu.test(context.tokens[before]?.text ?? '') ? [toArgument('degree', before)] : [];
}

/** "has 85 employees": the number before the object. */
function countOf(context: SentenceContext, object: number): Argument[] {
  return dependents(context, object, NUMMOD).map((node) => toArgument('count', node));
}

function verbLemma(context: SentenceContext, verb: number): string {
  const particle = dependent(context, verb, 'compound:prt') ?? strandedParticle(context, verb);
  const lemma = context.tokens[verb]!.lemma;
  return particle === undefined ? lemma : `${lemma} ${context.tokens[particle]!.text.toLowerCase()}`;
}

/** "caught on in Ghana", "pulling out of Ghana": a preposition before another belongs to the verb. */
function strandedParticle(context: SentenceContext, verb: number): number | undefined {
  const next = context.tokens[verb + 1];
  return /^(?:on|out|off|up|over|down|away|back)$/iu.test(next?.text ?? '') && context.tokens[verb + 2]?.pos === 'ADP' ? verb + 1 : undefined;
}

function auxiliariesOf(context: SentenceContext, verb: number): string[] {
  return (context.children[verb] ?? []).filter((child) => AUXILIARIES.has(context.tokens[child]!.dependency) || context.tokens[child]!.dependency === 'aux:pass').map((child) => context.tokens[child]!.lemma);
}

/** "has supplied": active, whatever the tree calls the subject. */
function isPerfect(context: SentenceContext, verb: number): boolean {
  const auxiliaries = auxiliariesOf(context, verb);
  return auxiliaries.includes('have') && !auxiliaries.includes('be');
}

/** A passive clause or a past participle that modifies a noun ("the app owned by ByteDance"). */
function isPassive(context: SentenceContext, verb: number): boolean {
  const token = context.tokens[verb]!;
  const children = context.children[verb] ?? [];
  if (isPerfect(context, verb)) return false;
  if (children.some((child) => ['aux:pass', 'nsubj:pass', 'obl:agent'].includes(context.tokens[child]!.dependency))) return true;
  if (token.tag === 'VBD' && token.dependency === 'conj' && dependent(context, verb, 'obj') === undefined && dependents(context, verb, SUBJECTS).length === 0) {
    return context.tokens[token.head]!.tag === 'VBN' && isPassive(context, token.head);
  }
  if (token.tag !== 'VBN') return false;
  const auxiliaries = auxiliariesOf(context, verb);
  if (auxiliaries.includes('be')) return true;
  if (token.dependency === 'conj' && token.head >= 0 && isVerb(context.tokens[token.head]!) && context.tokens[token.head]!.tag === 'VBN') {
    return isPassive(context, token.head);
  }
  return auxiliaries.length === 0 && dependent(context, verb, 'obj') === undefined;
}

/** "gifts from abroad, which it denies": of two subjects the relative pronoun is the object. */
function relativeObject(context: SentenceContext, verb: number, subject: number | null): Argument[] {
  return dependents(context, verb, SUBJECTS).filter((node) => subject !== null && node < subject && /^(?:which|that)$/iu.test(context.tokens[node]!.text)).map((node) => toArgument('patient', node));
}

/** "the app that ByteDance owns", "which Notion tried to buy": a relative clause with a subject of its own and no object speaks of the noun before it. */
function objectGap(context: SentenceContext, verb: number, passive: boolean, hasObject: boolean): Argument | null {
  if (passive || hasObject || (context.children[verb] ?? []).some((child) => context.tokens[child]!.tag === 'WRB')) return null;
  const { head } = context.tokens[verb]!;
  const top = context.tokens[verb]!.dependency === 'xcomp' && isVerb(context.tokens[head]!) && objectsOf(context, head).length === 0 ? head : verb;
  const isRelative = context.tokens[top]!.dependency === 'acl:relcl' || (context.tokens[top]!.dependency === 'acl' && /^VB[DZP]$/u.test(context.tokens[top]!.tag));
  if (!isRelative || context.tokens[top]!.head < 0) return null;
  const subject = dependents(context, top, SUBJECTS)[0];
  if (subject === undefined || /^(?:who|which|that)$/iu.test(context.tokens[subject]!.text)) return null;
  return toArgument('patient', context.tokens[top]!.head);
}

function toOblique(context: SentenceContext, node: number, passive: boolean, loose: boolean): Argument {
  const preposition = prepositionOf(context, node);
  const isAgent = context.tokens[node]!.dependency === 'obl:agent' || (passive && preposition === 'by');
  return toArgument(isAgent ? 'agent' : preposition === '' ? 'time' : preposition, node, { loose });
}

/** "Nvidia, with which Quartzline competes": the pronoun stands for the noun before it. */
function withAntecedent(context: SentenceContext, verb: number, argument: Argument): Argument {
  return toArgument(argument.slot, resolveRelative(context, argument.node, verb), argument);
}

/** "were founded and are based in Amman": the first of two joined verbs may share what follows the second. */
function sharedObliques(context: SentenceContext, verb: number): number[] {
  const partner = (context.children[verb] ?? []).find((child) => context.tokens[child]!.dependency === 'conj' && isVerb(context.tokens[child]!));
  if (partner === undefined || dependents(context, verb, OBLIQUES).length > 0 || dependent(context, verb, 'obj') !== undefined) return [];
  return dependents(context, partner, OBLIQUES);
}

/** Prepositional phrases that the parser hung on a neighbour: they may belong to the verb. */
function looseObliques(context: SentenceContext, neighbours: readonly number[], passive: boolean): Argument[] {
  return neighbours.flatMap((neighbour) =>
    dependents(context, neighbour, NMOD_OR_OBL).flatMap((node) => {
      const slot = prepositionOf(context, node);
      return slot === '' || slot === 'of' ? [] : [toArgument(passive && slot === 'by' ? 'agent' : slot, node, { loose: true })];
    }),
  );
}
