import type { TaggedSentence } from '../../model/token.js';
import type { WordFacts } from './word-facts.js';
import { KIND } from './words/kinds.js';

/**
 * `sentence`: only names and the first word have capitals. `headline`: all longer words have them ("Clinton Takes Lead").
 * `capitals`: written in capitals throughout. In the last two a capital says nothing.
 */
export type LineCase = 'sentence' | 'headline' | 'capitals';

const LONGEST_HEADLINE = 30;

export function lineCase(sentence: TaggedSentence, facts: readonly WordFacts[]): LineCase {
  let words = 0;
  let capital = 0;
  let allCapitals = 0;
  for (const [index, { shape, kinds }] of facts.entries()) {
    if (shape === 'mark' || shape === 'number' || shape === 'initial') continue;
    if (shape === 'capitals') allCapitals += 1;
    if ((kinds & KIND.functionWord) !== 0 && (shape === 'lower' || index === 0)) continue;
    words += 1;
    if (shape !== 'lower') capital += 1;
  }
  if (words >= 3 && allCapitals >= words * 0.7) return 'capitals';
  if (facts.length > LONGEST_HEADLINE || words < 4) return 'sentence';
  const endsAsProse = sentence.kind === 'prose' && facts.at(-1)?.lower.endsWith('.') === true;
  return capital >= words * (endsAsProse ? 0.95 : 0.75) && !endsAsProse ? 'headline' : 'sentence';
}
