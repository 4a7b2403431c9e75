/** What the model's numbers say a span of words is; the order is that of the model. */
export const FORM = { name: 0, nominal: 1, pronoun: 2, literal: 3 } as const;

/** A mention over words: the index of the first and after the last. */
export interface WordSpan {
  readonly first: number;
  readonly end: number;
  readonly form: number;
}

export interface ScoredSpan extends WordSpan {
  /** Above 0 where the model takes it for a mention. */
  readonly score: number;
}

/**
 * From the scores of all spans to mentions in the order of the text. Names, dates and pronouns do not overlap: the higher score
 * wins. Descriptions may hold other mentions and lie in one another, but cross nothing and are no second reading of a span.
 */
export function decodeSpans(candidates: readonly ScoredSpan[]): ScoredSpan[] {
  const ordered = [...candidates].sort((a, b) =>
    Number(a.form === FORM.nominal) - Number(b.form === FORM.nominal) || b.score - a.score || a.first - b.first || a.end - b.end || a.form - b.form);
  const taken: ScoredSpan[] = [];
  for (const span of ordered) {
    const isFree = span.form === FORM.nominal
      ? taken.every((other) => !crosses(span, other) && (span.first !== other.first || span.end !== other.end))
      : taken.every((other) => span.end <= other.first || other.end <= span.first);
    if (isFree) taken.push(span);
  }
  return taken.sort((a, b) => a.first - b.first || b.end - a.end);
}

function crosses(a: WordSpan, b: WordSpan): boolean {
  return (a.first < b.first && b.first < a.end && a.end < b.end) || (b.first < a.first && a.first < b.end && b.end < a.end);
}
