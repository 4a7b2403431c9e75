import type { FeatureList } from './features.js';
import type { ParserState } from './parser-state.js';
import type { WordColumns } from './words.js';

/** Room for all features of a state. */
export const PARSER_FEATURES = 64;

/**
 * Fills `features` for a state. Node n stands at place n + 1 of the columns: the root (node 0) and "no node" (-1) at the two
 * places before the first word.
 */
export function collectParserFeatures(state: ParserState, words: WordColumns, tags: Int32Array, marks: Uint8Array, features: FeatureList): void {
  const view = viewStack(state, words, tags);
  features.count = 0;
  addBufferFeatures(state, words, tags, features);
  addTellingFeatures(view, words, tags, marks, features);
  addFurtherFeatures(view, words, tags, features);
  addLastFeatures(view, words, tags, features);
}

/** What the buffer alone says. */
export function addBufferFeatures({ next: n0 }: ParserState, { word }: WordColumns, tags: Int32Array, features: FeatureList): void {
  const n0w = word[n0 + 1]!, n0t = tags[n0 + 1]!;
  const n1w = word[n0 + 2]!, n1t = tags[n0 + 2]!, n2w = word[n0 + 3]!, n2t = tags[n0 + 3]!, n3t = n0 + 4 < tags.length ? tags[n0 + 4]! : 1;
  features.add(104, n0w);
  features.add(105, n0t);
  features.add(106, n0w, n0t);
  features.add(107, n1w, n1t);
  features.add(108, n1t);
  features.add(109, n2t, n1t);
  features.add(118, n0t, n1t, n2t);
  features.add(138, n0t, n1t, n3t);
  features.add(140, n0w, n1w);
  features.add(142, n2w, n1t, n0t);
}

/** The top of the stack and the next word with what hangs on them: nodes, -1 for none; their words (`s0w`) and tags (`s0t`). */
interface StackView {
  s0: number;
  s1: number;
  n0: number;
  head: number;
  headOfHead: number;
  s0Left: number;
  s0Right: number;
  n0Left: number;
  distance: number;
  hasHead: number;
  s0LeftCount: number;
  s0RightCount: number;
  n0LeftCount: number;
  s0w: number;
  s0t: number;
  n0w: number;
  n0t: number;
  n1w: number;
  n1t: number;
  ht: number;
  hw: number;
  s1t: number;
}

/** Filled anew for every state, as an object for each would cost more than all that is read from it. */
const view: StackView = { s0: 0, s1: 0, n0: 0, head: 0, headOfHead: 0, s0Left: 0, s0Right: 0, n0Left: 0, distance: 0, hasHead: 0, s0LeftCount: 0, s0RightCount: 0, n0LeftCount: 0, s0w: 0, s0t: 0, n0w: 0, n0t: 0, n1w: 0, n1t: 0, ht: 0, hw: 0, s1t: 0 };

/** What stands around the top of the stack. It holds until the next call. */
export function viewStack({ stack, heads, leftmost, rightmost, leftCount, rightCount, length, next: n0 }: ParserState, { word }: WordColumns, tags: Int32Array): Readonly<StackView> {
  const s0 = stack.length > 0 ? stack[stack.length - 1]! : -1;
  const s1 = stack.length > 1 ? stack[stack.length - 2]! : -1;
  const head = s0 > 0 ? heads[s0]! : -1;
  view.s0 = s0;
  view.s1 = s1;
  view.n0 = n0;
  view.head = head;
  view.headOfHead = head > 0 ? heads[head]! : -1;
  view.s0Left = s0 > 0 && leftCount[s0]! > 0 ? leftmost[s0]! : -1;
  view.s0Right = s0 > 0 && rightCount[s0]! > 0 ? rightmost[s0]! : -1;
  view.n0Left = n0 <= length && leftCount[n0]! > 0 ? leftmost[n0]! : -1;
  view.distance = Math.min(n0 - Math.max(s0, 0), 9);
  view.hasHead = s0 > 0 && head !== -1 ? 1 : 2;
  view.s0LeftCount = s0 > 0 ? Math.min(leftCount[s0]!, 4) : 5;
  view.s0RightCount = s0 > 0 ? Math.min(rightCount[s0]!, 4) : 5;
  view.n0LeftCount = n0 <= length ? Math.min(leftCount[n0]!, 4) : 5;
  view.s0w = word[s0 + 1]!;
  view.s0t = tags[s0 + 1]!;
  view.n0w = word[n0 + 1]!;
  view.n0t = tags[n0 + 1]!;
  view.n1w = word[n0 + 2]!;
  view.n1t = tags[n0 + 2]!;
  view.ht = tags[head + 1]!;
  view.hw = word[head + 1]!;
  view.s1t = tags[s1 + 1]!;
  return view;
}

/** Of the stack, alone and with the buffer: what decides most. */
export function addTellingFeatures({ s0, s1, n0, headOfHead, s0Left, n0Left, hasHead, s0LeftCount, n0LeftCount, s0w, s0t, n0w, n0t, n1t, ht, hw, s1t }: Readonly<StackView>, { word, shape }: WordColumns, tags: Int32Array, marks: Uint8Array, features: FeatureList): void {
  features.add(100, hasHead);
  features.add(102, s0t, hasHead);
  features.add(117, n0t, n1t, s0t);
  features.add(124, s0t, tags[s0Left + 1]!, n0t);
  features.add(126, s0t, n0t, tags[n0Left + 1]!);
  features.add(127, s0w, s0LeftCount);
  features.add(129, n0t, n0LeftCount, s0t);
  features.add(131, n0w, n0LeftCount);
  features.add(132, tags[headOfHead + 1]!, ht, s0t);
  features.add(134, word[s1 + 1]!, n0w);
  features.add(135, s1t, n0t, hasHead);
  features.add(137, word[s0Left + 1]!, s0t, n0t);
  features.add(139, hw, n0w);
  features.add(144, word[n0Left + 1]!, n0t, s0t);
  if (s0 > 0) {
    features.add(147, shape[s0 + 1]!, shape[n0 + 1]!);
    features.add(148, between(tags, marks, s0, n0), s0t, n0t);
  }
}

/** What decides most of the rest. */
export function addFurtherFeatures({ s0, s0Right, distance, hasHead, s0RightCount, s0w, s0t, n0w, n0t, n1w }: Readonly<StackView>, { classes }: WordColumns, tags: Int32Array, features: FeatureList): void {
  features.add(111, s0w, n0t, hasHead);
  features.add(114, s0t, n0t, distance);
  features.add(115, s0w, n0t, distance);
  features.add(116, s0t, n0w, distance);
  features.add(120, s0t, n0t, n1w);
  features.add(125, s0t, tags[s0Right + 1]!, n0t);
  features.add(130, s0w, s0RightCount);
  features.add(143, s0t, n0t, s0RightCount * 8 + distance);
  if (s0 > 0) features.add(146, classes[s0 + 1]!, n0t);
}

/** What is asked where all that leaves doubt. */
export function addLastFeatures({ s0Right, hasHead, s0RightCount, s0w, s0t, n0w, n0t, n1t, ht, hw, s1t }: Readonly<StackView>, { word }: WordColumns, tags: Int32Array, features: FeatureList): void {
  features.add(101, s0w, hasHead);
  features.add(103, s0w, s0t);
  features.add(110, s0w, n0w, hasHead);
  features.add(112, s0t, n0w, hasHead);
  features.add(113, s0t, n0t, hasHead);
  features.add(119, n0w, n1t, s0t);
  features.add(121, ht, s0t, n0t);
  features.add(122, hw, s0t, n0t);
  features.add(123, ht, s0w, n0w);
  features.add(128, s0t, s0RightCount, n0t);
  features.add(133, s1t, s0t, n0t);
  features.add(136, word[s0Right + 1]!, s0w, n0w);
  features.add(141, s0t, n0w, n1t);
  features.add(145, s0w, n0w, tags[s0Right + 1]!);
}

/** Which marks of clause boundaries lie between two nodes. */
function between(tags: Int32Array, marks: Uint8Array, from: number, to: number): number {
  let seen = 0;
  for (let node = Math.max(from + 1, to - 12); node < to; node += 1) seen |= marks[tags[node + 1]! - 4] ?? 0;
  return seen;
}
