import { addActions, readActions, type ActionModel, type ActionSums } from './action-model.js';
import { FeatureList } from './features.js';
import { EDGES, type WordColumns } from './words.js';

/**
 * Arc-eager dependency parsing (Nivre 2003) with a greedy averaged perceptron and rich features (Zhang and Nivre 2011);
 * trained with a dynamic oracle (Goldberg and Nivre 2012). Finds heads; the labeller names the arcs afterwards.
 * Nodes: 0 is the root, word i of the sentence is node i + 1.
 */
export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;
export const ACTION_COUNT = 4;
export const PARSER_FEATURES = 64;

export interface ParserState {
  readonly length: number;
  readonly stack: number[];
  /** Next node of the buffer; `length + 1` when the buffer is empty. */
  next: number;
  /** Head of each node, -1 while unknown. */
  readonly heads: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
}

export function initialState(length: number): ParserState {
  const array = () => new Int32Array(length + 2);
  return { length, stack: [0], next: 1, heads: array().fill(-1), leftmost: array(), rightmost: array(), leftCount: array(), rightCount: array() };
}

export function isFinal(state: ParserState): boolean {
  return state.next > state.length;
}

export function isAllowed(state: ParserState, action: number): boolean {
  const top = state.stack.at(-1);
  if (top === undefined) return action === SHIFT;
  if (action === LEFT) return top !== 0 && state.heads[top] === -1;
  if (action === REDUCE) return top !== 0 && state.heads[top] !== -1;
  return true;
}

export function applyAction(state: ParserState, action: number): void {
  const { stack } = state;
  const top = stack.at(-1) ?? 0;
  if (action === LEFT) {
    attach(state, top, state.next);
    stack.pop();
  } else if (action === REDUCE) {
    stack.pop();
  } else {
    if (action === RIGHT) attach(state, state.next, top);
    stack.push(state.next);
    state.next += 1;
  }
}

function attach(state: ParserState, child: number, head: number): void {
  state.heads[child] = head;
  if (child < head) {
    if (state.leftCount[head] === 0 || child < state.leftmost[head]!) state.leftmost[head] = child;
    state.leftCount[head]! += 1;
  } else {
    if (child > state.rightmost[head]!) state.rightmost[head] = child;
    state.rightCount[head]! += 1;
  }
}

/** Finds the head of each word: an index into the sentence, -1 for the root. */
export function parseWords(model: ActionModel, words: WordColumns, tags: Uint8Array, marks: Uint8Array): Int32Array {
  const state = initialState(words.length);
  const column = tagColumn(tags);
  const features = new FeatureList(PARSER_FEATURES);
  const scores = new Int32Array(ACTION_COUNT);
  // What the buffer alone says is the same until a word is shifted.
  const ofBuffer: ActionSums = { even: 0, odd: 0, rows: 0 };
  const sums: ActionSums = { even: 0, odd: 0, rows: 0 };
  let summed = 0;
  while (!isFinal(state)) {
    if (state.next !== summed) {
      features.count = 0;
      addBufferFeatures(state, words, column, features);
      ofBuffer.even = ofBuffer.odd = ofBuffer.rows = 0;
      addActions(model, features, ofBuffer);
      summed = state.next;
    }
    features.count = 0;
    addStackFeatures(state, words, column, marks, features);
    sums.even = ofBuffer.even;
    sums.odd = ofBuffer.odd;
    sums.rows = ofBuffer.rows;
    addActions(model, features, sums);
    readActions(sums, scores);
    applyAction(state, bestAllowed(state, scores));
  }
  return finishTree(state);
}

export function bestAllowed(state: ParserState, scores: Int32Array | Float64Array): number {
  let best = -1;
  for (let action = 0; action < ACTION_COUNT; action += 1) {
    if (isAllowed(state, action) && (best === -1 || scores[action]! > scores[best]!)) best = action;
  }
  return best;
}

/** Words that found no head hang on the first root, so that every sentence is one tree. */
function finishTree(state: ParserState): Int32Array {
  const heads = new Int32Array(state.length);
  let root = -1;
  for (let node = 1; node <= state.length; node += 1) if (root === -1 && state.heads[node]! <= 0) root = node - 1;
  for (let node = 1; node <= state.length; node += 1) {
    const head = state.heads[node]!;
    heads[node - 1] = head > 0 ? head - 1 : node - 1 === root ? -1 : root;
  }
  return heads;
}

/** Tags by node in the places of the word columns, moved up so that 1 stands for what is outside and 2 for the root. */
export function tagColumn(tags: Uint8Array): Int32Array {
  const column = new Int32Array(tags.length + 5).fill(1);
  column[EDGES - 1] = 2;
  for (let index = 0; index < tags.length; index += 1) column[index + EDGES] = tags[index]! + 4;
  return column;
}

/**
 * Fills `features` for a state. Node n stands at place n + 1 of the columns: the root (node 0) and "no node" (-1) at the two
 * places before the first word.
 */
export function collectParserFeatures(state: ParserState, words: WordColumns, tags: Int32Array, marks: Uint8Array, features: FeatureList): void {
  features.count = 0;
  addBufferFeatures(state, words, tags, features);
  addStackFeatures(state, words, tags, marks, features);
}

/** What the buffer alone says. */
function addBufferFeatures({ next: n0 }: ParserState, { word }: WordColumns, tags: Int32Array, features: FeatureList): void {
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

/** What the stack says, alone and with the buffer. */
function addStackFeatures(state: ParserState, words: WordColumns, tags: Int32Array, marks: Uint8Array, features: FeatureList): void {
  const { stack, heads, leftmost, rightmost, leftCount, rightCount, length } = state;
  const { word, classes, shape } = words;
  const s0 = stack.length > 0 ? stack[stack.length - 1]! : -1;
  const s1 = stack.length > 1 ? stack[stack.length - 2]! : -1;
  const n0 = state.next;
  const head = s0 > 0 ? heads[s0]! : -1;
  const headOfHead = head > 0 ? heads[head]! : -1;
  const s0Left = s0 > 0 && leftCount[s0]! > 0 ? leftmost[s0]! : -1;
  const s0Right = s0 > 0 && rightCount[s0]! > 0 ? rightmost[s0]! : -1;
  const n0Left = n0 <= length && leftCount[n0]! > 0 ? leftmost[n0]! : -1;
  const distance = Math.min(n0 - Math.max(s0, 0), 9);
  const hasHead = s0 > 0 && head !== -1 ? 1 : 2;
  const s0LeftCount = s0 > 0 ? Math.min(leftCount[s0]!, 4) : 5;
  const s0RightCount = s0 > 0 ? Math.min(rightCount[s0]!, 4) : 5;
  const n0LeftCount = n0 <= length ? Math.min(leftCount[n0]!, 4) : 5;
  const s0w = word[s0 + 1]!, s0t = tags[s0 + 1]!, n0w = word[n0 + 1]!, n0t = tags[n0 + 1]!;
  const n1w = word[n0 + 2]!, n1t = tags[n0 + 2]!;
  const ht = tags[head + 1]!, hw = word[head + 1]!, s1t = tags[s1 + 1]!;
  features.add(100, hasHead);
  features.add(101, s0w, hasHead);
  features.add(102, s0t, hasHead);
  features.add(103, s0w, s0t);
  features.add(110, s0w, n0w, hasHead);
  features.add(111, s0w, n0t, hasHead);
  features.add(112, s0t, n0w, hasHead);
  features.add(113, s0t, n0t, hasHead);
  features.add(114, s0t, n0t, distance);
  features.add(115, s0w, n0t, distance);
  features.add(116, s0t, n0w, distance);
  features.add(117, n0t, n1t, s0t);
  features.add(119, n0w, n1t, s0t);
  features.add(120, s0t, n0t, n1w);
  features.add(121, ht, s0t, n0t);
  features.add(122, hw, s0t, n0t);
  features.add(123, ht, s0w, n0w);
  features.add(124, s0t, tags[s0Left + 1]!, n0t);
  features.add(125, s0t, tags[s0Right + 1]!, n0t);
  features.add(126, s0t, n0t, tags[n0Left + 1]!);
  features.add(127, s0w, s0LeftCount);
  features.add(128, s0t, s0RightCount, n0t);
  features.add(129, n0t, n0LeftCount, s0t);
  features.add(130, s0w, s0RightCount);
  features.add(131, n0w, n0LeftCount);
  features.add(132, tags[headOfHead + 1]!, ht, s0t);
  features.add(133, s1t, s0t, n0t);
  features.add(134, word[s1 + 1]!, n0w);
  features.add(135, s1t, n0t, hasHead);
  features.add(136, word[s0Right + 1]!, s0w, n0w);
  features.add(137, word[s0Left + 1]!, s0t, n0t);
  features.add(139, hw, n0w);
  features.add(141, s0t, n0w, n1t);
  features.add(143, s0t, n0t, s0RightCount * 8 + distance);
  features.add(144, word[n0Left + 1]!, n0t, s0t);
  features.add(145, s0w, n0w, tags[s0Right + 1]!);
  if (s0 > 0) {
    features.add(146, classes[s0 + 1]!, n0t);
    features.add(147, shape[s0 + 1]!, shape[n0 + 1]!);
    features.add(148, between(tags, marks, s0, n0), s0t, n0t);
  }
}

/** Which marks of clause boundaries lie between two nodes. */
function between(tags: Int32Array, marks: Uint8Array, from: number, to: number): number {
  let seen = 0;
  for (let node = Math.max(from + 1, to - 12); node < to; node += 1) seen |= marks[tags[node + 1]! - 4] ?? 0;
  return seen;
}

/** For each tag whether it marks a clause boundary: verb 1, comma 2, conjunction 4, colon or dash 8, wh-word 16. */
export function clauseMarks(tagNames: readonly string[]): Uint8Array {
  return Uint8Array.from(tagNames, (name) =>
    name.startsWith('VB') || name === 'MD' ? 1 : name === ',' ? 2 : name === 'CC' ? 4 : name === ':' ? 8 : name.startsWith('W') ? 16 : 0,
  );
}
