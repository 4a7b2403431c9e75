import { addActions, readActions, type ActionModel, type ActionSums } from './action-model.js';
import { FeatureList } from './features.js';
import { PARSER_FEATURES, addBufferFeatures, addFurtherFeatures, addLastFeatures, addTellingFeatures, viewStack } from './parser-features.js';
import { ACTION_COUNT, applyAction, initialState, isAllowed, isFinal, type ParserState } from './parser-state.js';
import { EDGES, type WordColumns } from './words.js';

/**
 * By how much an action must lead for the rest of the features not to be looked up: on 45,000 words of news and of Wikipedia,
 * one action in a thousand would have become another.
 */
const SURE_AT_ONCE = 440;
const SURE_THEN = 280;

/** Used anew for every sentence. */
const features = new FeatureList(PARSER_FEATURES);

/**
 * Arc-eager dependency parsing (Nivre 2003) with a greedy averaged perceptron and rich features (Zhang and Nivre 2011);
 * trained with a dynamic oracle (Goldberg and Nivre 2012). Gives the head of each word: an index into
 * the sentence, -1 for the root; the labeller names the arcs afterwards.
 * Nodes: 0 is the root, word i of the sentence is node i + 1.
 */
export function parseWords(model: ActionModel, words: WordColumns, tags: Uint8Array, marks: Uint8Array): Int32Array {
  const state = initialState(words.length);
  const column = tagColumn(tags);
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
