import type { Attribution } from '../model/claim.js';
import type { Quote } from '../model/annotated.js';
import type { Span } from '../model/span.js';
import type { SentenceContext } from './sentence-context.js';

/** Who says what stands at a span: the speaker of the smallest quote around it. A source's own words about itself count too. */
export function attributionOf(context: SentenceContext, trigger: Span): Attribution | null {
  let best: Quote | null = null;
  for (const quote of context.annotated.quotes) {
    if (quote.start > trigger.start || quote.end < trigger.end) continue;
    if (best === null || quote.end - quote.start < best.end - best.start) best = quote;
  }
  return best === null || best.source === '' ? null : { text: best.source, mention: best.speaker };
}
