import { addActions, readActions, type ActionModel, type ActionSums } from './action-model.js';
import { FeatureList } from './features.js';
import { PARSER_FEATURES, addBufferFeatures, addFurtherFeatures, addLastFeatures, addTellingFeatures, viewStack } from './parser-features.js';
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

/**
 * By how much an action must lead for the rest of the features not to be looked up: on 45,000 words of news and of Wikipedia,
 * one action in a thousand would have become another.
 */
const SURE_AT_ONCE = 440;
const SURE_THEN = 280;

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
    const view = viewStack(state, words, column);
    features.count = 0;
    addTellingFeatures(view, words, column, marks, features);
    sums.even = ofBuffer.even;
    sums.odd = ofBuffer.odd;
    sums.rows = ofBuffer.rows;
    addActions(model, features, sums);
    readActions(sums, scores);
    let action = surestAllowed(state, scores, SURE_AT_ONCE);
    if (action < 0) {
      features.count = 0;
      addFurtherFeatures(view, words, column, features);
      addActions(model, features, sums);
      readActions(sums, scores);
      action = surestAllowed(state, scores, SURE_THEN);
    }
    if (action < 0) {
      features.count = 0;
      addLastFeatures(view, words, column, features);
      addActions(model, features, sums);
      readActions(sums, scores);
      action = bestAllowed(state, scores);
    }
    applyAction(state, action);
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

/** The allowed action that leads every other by more than `margin`; -1 where none does. */
function surestAllowed(state: ParserState, scores: Int32Array, margin: number): number {
  const best = bestAllowed(state, scores);
  for (let action = 0; action < ACTION_COUNT; action += 1) {
    if (action !== best && scores[best]! - scores[action]! <= margin && isAllowed(state, action)) return -1;
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

/** For each tag whether it marks a clause boundary: verb 1, comma 2, conjunction 4, colon or dash 8, wh-word 16. */
export function clauseMarks(tagNames: readonly string[]): Uint8Array {
  return Uint8Array.from(tagNames, (name) =>
    name.startsWith('VB') || name === 'MD' ? 1 : name === ',' ? 2 : name === 'CC' ? 4 : name === ':' ? 8 : name.startsWith('W') ? 16 : 0,
  );
}
