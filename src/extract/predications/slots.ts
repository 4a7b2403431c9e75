import type { SentenceContext } from '../sentence-context.js';
import { hyphenatedNoun } from './hyphens.js';
import { isOuterSlot, outerArguments } from './outer-slots.js';
import { loosened, toArgument, type Argument, type Predication, type Slot } from './predication.js';

/** The noun predications of a sentence by their head: a slot `patient>poss` looks into the noun that fills `patient`. */
export type NounIndex = ReadonlyMap<number, Predication>;

/** Reads the slots of one predication. Many frames ask for the same few slots: each is found once. */
export type SlotReader = (slot: Slot) => readonly Argument[];

export function slotReader(context: SentenceContext, predication: Predication, nouns: NounIndex): SlotReader {
  const known = new Map<Slot, readonly Argument[]>();
  return (slot) => {
    // Most slots that frames ask for are plain and empty.
    if (isPlain(slot) && !hasArgument(predication, slot)) return NONE;
    const before = known.get(slot);
    if (before !== undefined) return before;
    const found = argumentsIn(context, predication, slot, nouns);
    known.set(slot, found);
    return found;
  };
}

const NONE: readonly Argument[] = [];
const plain = new Map<Slot, boolean>();

/** Whether a slot is filled by nothing but the arguments of its name; told once for each slot. */
function isPlain(slot: Slot): boolean {
  let known = plain.get(slot);
  if (known === undefined) {
    known = !slot.includes('>') && !isOuterSlot(slot) && !Object.hasOwn(SPECIAL, slot);
    plain.set(slot, known);
  }
  return known;
}

/** Slots that are filled by something else than the arguments of their name. */
const SPECIAL: Readonly<Record<Slot, (context: SentenceContext, predication: Predication) => readonly Argument[]>> = {
  self: (_, { head }) => [toArgument('self', head, { single: true })],
  topic: (context, { head }) => topicOf(context, head),
  aforesaid: (context, { head }) => aforesaidOf(context, head),
  same: (context, predication) => withHyphenated(context, predication.arguments.filter(({ slot, via }) => slot === 'holder' && via !== 'verb')),
};

/** Slots that are filled from elsewhere in the document: what it speaks of. */
export const ELSEWHERE: ReadonlySet<Slot> = new Set(['focus', 'elsewhere', 'vehicle']);

/** The slot among the arguments of a predication without which this one is empty; null where it can be filled without them. */
export function sourceOf(slot: Slot): Slot | null {
  const nested = slot.indexOf('>');
  if (nested > 0) return sourceOf(slot.slice(0, nested));
  if (slot === 'same') return 'holder';
  return ELSEWHERE.has(slot) || !isPlain(slot) ? null : slot;
}

function hasArgument(predication: Predication, slot: Slot): boolean {
  for (const argument of predication.arguments) if (argument.slot === slot) return true;
  return false;
}

/** Arguments of a predication in a slot. `a>b` is slot b of the noun in slot a; `topic` what the sentence is about, `aforesaid` what it has told of last. */
function argumentsIn(context: SentenceContext, predication: Predication, slot: Slot, nouns: NounIndex): readonly Argument[] {
  const nested = slot.indexOf('>');
  if (nested > 0) {
    return argumentsIn(context, predication, slot.slice(0, nested), nouns).flatMap(({ node, loose }) => {
      const noun = nouns.get(node);
      const found = noun === undefined ? NONE : argumentsIn(context, noun, slot.slice(nested + 1), nouns);
      return loose ? found.map(loosened) : found;
    });
  }
  if (isOuterSlot(slot)) return outerArguments(context, predication.head, slot);
  if (Object.hasOwn(SPECIAL, slot)) return SPECIAL[slot]!(context, predication);
  const found = predication.arguments.filter((argument) => argument.slot === slot);
  return slot === 'hyphen' ? found : withHyphenated(context, found);
}

/** Of words joined by a hyphen the noun is what fills a slot. */
function withHyphenated(context: SentenceContext, found: readonly Argument[]): Argument[] {
  return found.map((argument) => {
    const noun = hyphenatedNoun(context, argument.node);
    return noun === null ? argument : toArgument(argument.slot, noun, argument);
  });
}

const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer']);

/** The first organisation that is a subject before the word: "X reported revenue of A, while profit rose to B". */
function topicOf(context: SentenceContext, before: number): Argument[] {
  const subject = context.mentions.find((mention) => mention.head < before && mention.type === 'Organization' && SUBJECTS.has(context.tokens[mention.head]!.dependency));
  return subject === undefined ? [] : [toArgument('topic', subject.head, { loose: true, single: true })];
}

/** "took control of Pim and will buy the half that Lumen has": the firm or product named last before the word that is no subject. */
function aforesaidOf(context: SentenceContext, before: number): Argument[] {
  const last = context.mentions.findLast(({ head, type, chain }) =>
    head < before && (type === 'Organization' || type === 'Product') && context.namedChains.has(chain) && !SUBJECTS.has(context.tokens[head]!.dependency));
  return last === undefined ? [] : [toArgument('aforesaid', last.head, { loose: true, single: true })];
}
