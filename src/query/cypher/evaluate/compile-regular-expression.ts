import { parseRegularExpression } from '../regex/parse.js';
import { createMatcher, type Matcher } from '../regex/match.js';
import type { Evaluate, Run } from '../run/run.js';
import type { TextMatch } from '../syntax/ast.js';
import { locate } from './locate.js';

/** `text =~ pattern`: whether the pattern fits the whole text. */
export function compileRegularExpression({ left, right }: TextMatch, run: Run): Evaluate {
  const [evaluateText, evaluatePattern] = [run.evaluator(left), run.evaluator(right)];
  let known: { readonly pattern: string; readonly matches: Matcher } | undefined;
  const tick = (): void => run.budget.tick();
  return (frame) => {
    const [text, pattern] = [evaluateText(frame), evaluatePattern(frame)];
    if (typeof text !== 'string' || typeof pattern !== 'string') return null;
    try {
      // The pattern is the same for all rows almost always.
      if (known?.pattern !== pattern) known = { pattern, matches: createMatcher(parseRegularExpression(pattern)) };
      return known.matches(text, tick);
    } catch (error) {
      throw locate(error, right.start);
    }
  };
}
