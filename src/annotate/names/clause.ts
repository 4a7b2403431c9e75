import type { Line } from './line.js';
import { KIND } from './words/kinds.js';

/** Whether a word would be written with a capital here whatever it is. */
export function startsClause(line: Line, index: number): boolean {
  const isFunctionWord = (line.facts[index]!.kinds & KIND.functionWord) !== 0;
  if (isFunctionWord && /^[-–—]+$|\.$/u.test(line.tokens[index - 1]?.text ?? '')) return true;
  for (let before = index - 1; before >= 0; before -= 1) {
    const { tag, text } = line.tokens[before]!;
    if (tag === '``' || STARTS.has(text)) return true;
    if (text === '—' || text === '–') return before < 2;
    if (text !== '(' && text !== '[' && text !== '*' && tag !== "''" && !(text === '-' && before === 0)) return false;
  }
  return true;
}

const STARTS = new Set(['“', '‘', '•', '|', ':', '?', '!', '...', '…', '.', '--']);
