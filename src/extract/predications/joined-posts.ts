import type { SentenceContext } from '../sentence-context.js';
import { loosened, type Argument, type Predication } from './predication.js';

const BEFORE = new Set(['poss', 'compound', 'demonym']);
const AFTER = new Set(['of', 'at', 'for']);

/** "Zoom's founder and chief executive", "founder and chief executive of Zoom": nouns joined by "and" share what stands before the first or after the last. */
export function shareOwners(context: SentenceContext, nouns: readonly Predication[]): Predication[] {
  const at = new Map(nouns.map((noun) => [noun.head, noun]));
  const gained = new Map<number, Argument[]>();
  for (const second of nouns) {
    const first = at.get(joinedBefore(context, second.head) ?? -1);
    if (first === undefined || hasOwner(first) === hasOwner(second)) continue;
    const [from, to, slots] = hasOwner(first) ? [first, second, BEFORE] : [second, first, AFTER];
    gained.set(to.head, from.arguments.filter(({ slot }) => slots.has(slot)).map(loosened));
  }
  return nouns.map((noun) => (gained.has(noun.head) ? { ...noun, arguments: [...noun.arguments, ...gained.get(noun.head)!] } : noun));
}

function hasOwner({ arguments: filled }: Predication): boolean {
  return filled.some(({ slot }) => BEFORE.has(slot) || AFTER.has(slot));
}

/** The common noun in the singular that stands before "and" and this one, with nothing but this one's own words between. */
function joinedBefore(context: SentenceContext, noun: number): number | null {
  if (!/^(?:NN|JJ)$/u.test(context.tokens[noun]!.tag)) return null;
  let index = noun - 1;
  while (index > 0 && (context.tokens[index]!.head === noun || context.tokens[index]!.tag === 'HYPH') && /^(?:flat|compound|amod)$/u.test(context.tokens[index]!.dependency)) index -= 1;
  if (!/^(?:and|&)$/u.test(context.tokens[index]?.text ?? '')) return null;
  return context.tokens[index - 1]?.tag === 'NN' && !context.mentionsAt.get(index - 1)?.some(({ form }) => form === 'name') ? index - 1 : null;
}
