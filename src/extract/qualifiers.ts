import type { Mention } from '../model/mention.js';
import type { Predication } from './predications/predication.js';
import { fillersAt } from './predications/fillers.js';
import { subtree, type SentenceContext } from './sentence-context.js';

const PLACE_SLOTS = new Set(['in', 'at', 'across', 'throughout', 'within']);
const DATE_SLOTS = new Set(['on', 'in', 'time', 'since', 'until', 'by', 'from', 'during', 'before', 'after', 'beside']);

/** When, where and for how much: literals and places among a predication's arguments that are neither subject nor object. */
export function qualifiersOf(context: SentenceContext, predication: Predication, used: readonly Mention[], wanted: Readonly<Record<string, readonly string[]>> | undefined): Record<string, string> {
  const found = new Map<string, string>();
  for (const { slot, node } of predication.arguments) {
    if (isApart(context, predication, node)) continue;
    for (const { mention } of fillersAt(context, node)) {
      if (used.some((other) => other.chain === mention.chain)) continue;
      if (mention.type === 'Date' && DATE_SLOTS.has(slot)) setOnce(found, slot === 'since' || slot === 'until' ? slot : 'date', mention.value ?? mention.text);
      else if (mention.type === 'Place' && PLACE_SLOTS.has(slot)) setOnce(found, 'place', mention.text);
      else if (mention.type === 'Quantity' && (slot === 'for' || slot === 'of' || slot === 'patient')) setOnce(found, 'amount', mention.text);
    }
  }
  for (const [name, slots] of Object.entries(wanted ?? {})) {
    const argument = predication.arguments.find((candidate) => slots.includes(candidate.slot));
    if (argument !== undefined) setOnce(found, name, phraseText(context, argument.node));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** "Maya Stern, founder of Torvin, in Oslo in 2019": what a comma parts from a noun says where and when she was seen, not when she founded it. */
function isApart(context: SentenceContext, { kind, head, carrier }: Predication, node: number): boolean {
  return kind === 'noun' && carrier === null && context.tokens.slice(head, node).some(({ text }) => text === ',');
}

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

const LONGEST_PHRASE = 12;

/** The words of a noun phrase, as the text has them, cut where they run on. */
export function phraseText(context: SentenceContext, node: number): string {
  const span = phraseSpan(context, node);
  return context.annotated.document.text.slice(span.start, span.end);
}

/** The noun phrase around a head word: its contiguous subtree without clauses that follow. */
export function phraseSpan(context: SentenceContext, node: number): { readonly start: number; readonly end: number } {
  const clause = (context.children[node] ?? []).filter((child) => /^(?:acl|appos|conj|cc|parataxis|punct|nsubj|cop|case)/u.test(context.tokens[child]!.dependency) && !(child > 0 && context.tokens[child]!.dependency === 'punct' && context.tokens[child]!.tag === 'HYPH'));
  const excluded = new Set(clause.flatMap((child) => subtree(context, child)));
  const inside = subtree(context, node).filter((index) => !excluded.has(index));
  let from = inside.indexOf(node);
  let to = from;
  while (from > 0 && inside[from - 1] === inside[from]! - 1) from -= 1;
  while (to < inside.length - 1 && inside[to + 1] === inside[to]! + 1 && to - from < LONGEST_PHRASE) to += 1;
  return { start: context.tokens[inside[from]!]!.start, end: context.tokens[inside[to]!]!.end };
}
