import type { Span } from '../../model/span.js';
import type { TaggedSentence } from '../../model/token.js';
import { lowerBound } from '../../text/lower-bound.js';
import { headOfWords } from './head.js';

/** Where a span stands in its sentence: the tokens that it touches. */
export interface TokenPlace {
  readonly sentence: TaggedSentence;
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** The tokens that a span touches; null where it touches none. */
export function tokensOf(sentences: readonly TaggedSentence[], span: Span): TokenPlace | null {
  const sentence = sentences[firstAfter(sentences, span)];
  if (sentence === undefined) return null;
  const from = firstAfter(sentence.tokens, span);
  let to = from;
  while (to < sentence.tokens.length && sentence.tokens[to]!.start < span.end) to += 1;
  return to === from ? null : { sentence, from, to, head: headOfWords(sentence.tokens.map((token) => token.text.toLowerCase()), from, to) };
}

function firstAfter(spans: readonly Span[], { start }: Span): number {
  return lowerBound(spans.length, (index) => spans[index]!.end > start);
}
