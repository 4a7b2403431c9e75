import type { AnnotatedDocument, RelationMatch } from '../model/annotated.js';
import { groupBy } from '../model/group-by.js';
import type { Mention } from '../model/mention.js';
import type { Sentence, Token } from '../model/token.js';
import { repairTree } from './repair-tree.js';

/** One parsed sentence with quick access to its tree and its mentions. */
export interface SentenceContext {
  readonly annotated: AnnotatedDocument;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** For each token the indexes of its dependents, in order. */
  readonly children: readonly (readonly number[])[];
  /** Mentions of this sentence by their head token; where two share one, the name stands before the nominal. */
  readonly mentionsAt: ReadonlyMap<number, readonly Mention[]>;
  readonly mentions: readonly Mention[];
  /** Chains that hold a name: what a fact may be about. */
  readonly namedChains: ReadonlySet<string>;
  /** Where patterns of users' relations fit this sentence. */
  readonly relationMatches: readonly RelationMatch[];
  /** The prepositions of the tokens that were asked for one (see {@link prepositionOf}). */
  readonly prepositions: Map<number, string>;
}

/** Contexts for the sentences of a document that mention something or fit a pattern, in order: the others can claim nothing. */
export function readContexts(annotated: AnnotatedDocument): SentenceContext[] {
  return contextsOf(annotated, (mentions, matches) => mentions > 0 || matches > 0);
}

/** Contexts for all sentences of a document: what they say in their own words needs no mention. */
export function readAllContexts(annotated: AnnotatedDocument): SentenceContext[] {
  return contextsOf(annotated, () => true);
}

function contextsOf(annotated: AnnotatedDocument, isWanted: (mentions: number, matches: number) => boolean): SentenceContext[] {
  const mentionsOf = groupBy(annotated.mentions, ({ sentence }) => sentence);
  const matchesOf = groupBy(annotated.relationMatches, ({ sentence }) => sentence);
  const namedChains = new Set(annotated.mentions.filter((mention) => mention.form === 'name').map((mention) => mention.chain));
  return annotated.sentences.flatMap((sentence) => {
    const mentions = mentionsOf.get(sentence.index) ?? [];
    const relationMatches = matchesOf.get(sentence.index) ?? [];
    if (!isWanted(mentions.length, relationMatches.length)) return [];
    const tokens = repairTree(sentence.tokens, mentions);
    return [{ annotated, sentence, tokens, children: childrenOf(tokens), mentionsAt: groupByHead(mentions), mentions, namedChains, relationMatches, prepositions: new Map() }];
  });
}

function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = [];
  for (let index = 0; index < tokens.length; index += 1) children.push([]);
  for (let index = 0; index < tokens.length; index += 1) {
    const { head } = tokens[index]!;
    if (head >= 0) children[head]!.push(index);
  }
  return children;
}

const FORM_ORDER = { name: 0, nominal: 1, pronoun: 2 };

function groupByHead(mentions: readonly Mention[]): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) groups.set(mention.head, [...(groups.get(mention.head) ?? []), mention]);
  for (const group of groups.values()) group.sort((a, b) => FORM_ORDER[a.form] - FORM_ORDER[b.form]);
  return groups;
}

/** Dependents of a token that stand in one of the given relations; `nsubj` also finds `nsubj:pass` if `subtypes` is set. */
export function dependents(context: SentenceContext, head: number, relations: ReadonlySet<string>): number[] {
  return (context.children[head] ?? []).filter((child) => relations.has(context.tokens[child]!.dependency));
}

/** The first dependent in a relation, or undefined. */
export function dependent(context: SentenceContext, head: number, relation: string): number | undefined {
  return (context.children[head] ?? []).find((child) => context.tokens[child]!.dependency === relation);
}

/** The preposition that marks a noun phrase ("of", "according to"), or the empty string. */
export function prepositionOf(context: SentenceContext, index: number): string {
  const known = context.prepositions.get(index);
  if (known !== undefined) return known;
  const found = findPreposition(context, index);
  context.prepositions.set(index, found);
  return found;
}

/** "objected to Acme selling": the noun behind a preposition that stands right before a clause and depends on the same word; null where none does. */
export function obliqueBefore(context: SentenceContext, clause: number): number | null {
  const before = context.tokens[clause - 1];
  return before?.dependency === 'obl' && before.head === context.tokens[clause]!.head ? clause - 1 : null;
}

function findPreposition(context: SentenceContext, index: number): string {
  const marker = (context.children[index] ?? []).find((child) => context.tokens[child]!.dependency === 'case' && child < index && context.tokens[child]!.tag !== 'POS');
  if (marker === undefined) return '';
  if (context.tokens[marker]!.text.toLowerCase() === 'out' && context.tokens[marker + 1]?.text === 'of') return 'out of';
  const fixed = (context.children[marker] ?? []).filter((child) => context.tokens[child]!.dependency === 'fixed');
  return [marker, ...fixed].map((child) => context.tokens[child]!.text.toLowerCase()).join(' ');
}

/** All tokens below a token, itself included, in order. */
export function subtree(context: SentenceContext, head: number): number[] {
  const seen = new Set<number>([head]);
  const queue = [head];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const child of context.children[next] ?? []) {
      if (seen.has(child)) continue;
      seen.add(child);
      queue.push(child);
    }
  }
  return [...seen].sort((a, b) => a - b);
}

export function isVerb(token: Token): boolean {
  return token.tag.startsWith('VB') && token.pos === 'VERB';
}

export function isNoun(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN';
}
