import { decodeSpans, type ScoredSpan, type WordSpan } from './decode.js';
import type { NeuralModel } from './neural-model.js';
import type { Numbers } from './runtime.js';
import type { Window } from './windows.js';
import { MARK_SHAPE, shapeOf, type Word } from './words.js';

export interface EncodedWindow extends Window {
  /** The words' vectors, one after the other. */
  readonly x: Float32Array;
  /** The mentions that are the window's own, in the order of the text; word indices are the document's. */
  readonly spans: readonly ScoredSpan[];
}

/** Whole numbers from 0 to 2³¹ - 1 as the graphs take them: 64 bits each, lower half first. Writing the halves is many times faster than making BigInts. */
export function toIntegers(values: ArrayLike<number>, dims: readonly number[] = [values.length]): Numbers {
  const data = new BigInt64Array(values.length);
  const halves = new Int32Array(data.buffer);
  for (let index = 0; index < values.length; index += 1) halves[2 * index] = values[index]!;
  return { data, dims };
}

/** Runs the encoder over a window and finds the mentions in it; the known ones that it would not have found are scored as well. */
export async function encodeWindow(words: readonly Word[], window: Window, model: NeuralModel, known: readonly WordSpan[] = []): Promise<EncodedWindow> {
  const ids = [model.pieces.begin];
  const shapes: number[] = [MARK_SHAPE];
  const starts: number[] = [];
  for (const { text } of words.slice(window.first, window.end)) {
    const pieces = model.pieces.encode(text);
    starts.push(ids.length);
    ids.push(...pieces);
    shapes.push(...pieces.map(() => shapeOf(text)));
  }
  ids.push(model.pieces.end);
  shapes.push(MARK_SHAPE);
  const { x, spans } = await model.encoder.run({ ids: toIntegers(ids, [1, ids.length]), shapes: toIntegers(shapes, [1, shapes.length]), starts: toIntegers(starts) });
  const found = decodeSpans(findSpans(spans!, words, window, model.meaning.widest));
  const keys = new Set(found.map(keyOf));
  const asked = known.filter((span) => span.first >= window.own && span.end <= window.end && !keys.has(keyOf(span)));
  const scored = asked.map((span) => ({ ...span, score: scoreAt(spans!, window, span) }));
  return { ...window, x: x!, spans: [...found, ...scored].sort((a, b) => a.first - b.first || b.end - a.end || a.form - b.form) };
}

function keyOf({ first, end, form }: WordSpan): string {
  return `${first} ${end} ${form}`;
}

function scoreAt(scores: Float32Array, { first, end }: Window, span: WordSpan): number {
  const size = end - first;
  return scores[(span.form * size + span.first - first) * size + span.end - 1 - first]!;
}

/** Spans of a window's own words, each in one sentence, that the model takes for mentions. */
function findSpans(scores: Float32Array, words: readonly Word[], { first, end, own }: Window, widest: number): ScoredSpan[] {
  const size = end - first;
  const found: ScoredSpan[] = [];
  for (let form = 0; form < scores.length / size ** 2; form += 1) {
    for (let from = own; from < end; from += 1) {
      for (let last = from; last < Math.min(end, from + widest) && words[last]!.sentence === words[from]!.sentence; last += 1) {
        const score = scores[(form * size + from - first) * size + last - first]!;
        if (score > 0) found.push({ first: from, end: last + 1, form, score });
      }
    }
  }
  return found;
}
