import type { Frame, RelationRule } from './frames.js';
import type { Predication, Slot } from './predications/predication.js';
import { sourceOf } from './predications/slots.js';

interface IndexedFrame {
  readonly rule: RelationRule;
  readonly frame: Frame;
  /** Bits of the arguments one of which must be there for a slot of the subject to be filled, and of the object; all bits where nothing need be. */
  readonly subject: number;
  readonly object: number;
}

/** The frames of one word. Most ask for slots that a predication does not fill: what is left for the same slots is found once. */
interface FrameList {
  readonly frames: readonly IndexedFrame[];
  readonly bits: ReadonlyMap<Slot, number>;
  readonly byFilled: Map<number, readonly IndexedFrame[]>;
}

/** Finds the frames for a word without trying all. */
export interface FrameIndex {
  /** The frames of a predication's word, in the order of the rules, without those that cannot hold as nothing stands in their slots. */
  framesFor(predication: Predication): readonly IndexedFrame[];
}

const NONE: readonly IndexedFrame[] = [];
const indexes = new WeakMap<readonly RelationRule[], FrameIndex>();

/** An index of all frames by kind and word; kept for as long as the same list of rules is used. */
export function indexFrames(rules: readonly RelationRule[]): FrameIndex {
  const known = indexes.get(rules);
  if (known !== undefined) return known;
  const verbs = framesByWord(rules, 'verb');
  const nouns = framesByWord(rules, 'noun');
  const index: FrameIndex = {
    framesFor(predication) {
      const { kind, lemma } = predication;
      const list = kind === 'verb' ? listOf(verbs, lemma, lemma) : listOf(nouns, lemma, longestEnding(nouns, lemma));
      return list === undefined ? NONE : framesWith(list, predication);
    },
  };
  indexes.set(rules, index);
  return index;
}

/** The frames for each word of a kind. Frames for `*` hold for every word that is no name, and stand behind its own. */
function framesByWord(rules: readonly RelationRule[], kind: Frame['kind']): Map<string, FrameList> {
  const byWord = new Map<string, RuledFrame[]>();
  for (const rule of rules) {
    for (const frame of rule.frames) {
      if (frame.kind !== kind) continue;
      for (const lemma of frame.lemmas) byWord.set(lemma, [...(byWord.get(lemma) ?? []), { rule, frame }]);
    }
  }
  const all = byWord.get(ANY) ?? [];
  return new Map(Array.from(byWord, ([lemma, frames]) => [lemma, toList(isSpecial(lemma) ? frames : [...frames, ...all])]));
}

type RuledFrame = Pick<IndexedFrame, 'rule' | 'frame'>;

function toList(frames: readonly RuledFrame[]): FrameList {
  const bits = new Map<Slot, number>();
  return { frames: frames.map(({ rule, frame }) => ({ rule, frame, subject: maskOf(frame.subject, bits), object: maskOf(frame.object, bits) })), bits, byFilled: new Map() };
}

const EVERY_BIT = -1;
const BITS = 32;

function maskOf(slots: readonly Slot[], bits: Map<Slot, number>): number {
  let mask = 0;
  for (const slot of slots) {
    const source = sourceOf(slot);
    if (source === null) return EVERY_BIT;
    const bit = bits.get(source) ?? bits.size;
    // A word with frames for more slots than a number has bits: what is left over is always tried.
    if (bit >= BITS) return EVERY_BIT;
    bits.set(source, bit);
    mask |= 1 << bit;
  }
  return mask;
}

function framesWith({ frames, bits, byFilled }: FrameList, predication: Predication): readonly IndexedFrame[] {
  let filled = 0;
  for (const { slot } of predication.arguments) {
    const bit = bits.get(slot);
    if (bit !== undefined) filled |= 1 << bit;
  }
  const known = byFilled.get(filled);
  if (known !== undefined) return known;
  const found = frames.filter(({ subject, object }) => canHold(subject, filled) && canHold(object, filled));
  if (byFilled.size >= CACHE_LIMIT) byFilled.clear();
  byFilled.set(filled, found);
  return found;
}

/** Arguments come from what strangers write: what is kept for a word is thrown away when it has grown to this. */
const CACHE_LIMIT = 1000;

function canHold(mask: number, filled: number): boolean {
  return mask === EVERY_BIT || (mask & filled) !== 0;
}

const ANY = '*';

/** `*` and `*name`. */
function isSpecial(lemma: string): boolean {
  return lemma.startsWith(ANY);
}

function listOf(byWord: ReadonlyMap<string, FrameList>, lemma: string, key: string): FrameList | undefined {
  return byWord.get(key) ?? (isSpecial(lemma) ? undefined : byWord.get(ANY));
}

/** Nouns come with the words before them: the longest ending that has frames counts ("chief executive" before "executive"). */
function longestEnding(byWord: ReadonlyMap<string, FrameList>, lemma: string): string {
  let rest = lemma;
  while (!byWord.has(rest) && rest.includes(' ')) rest = rest.slice(rest.indexOf(' ') + 1);
  return rest;
}
