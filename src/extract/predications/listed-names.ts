import { isLiteral, type Mention } from '../../model/mention.js';
import type { SentenceContext } from '../sentence-context.js';

const MARK = /^(?:[:(]|[—–]|--?)$/u;
const WORDS = /^(?:,? ?(?:including|such as|namely|notably|among them|like|which (?:include|includes|included|are|were)|who (?:include|included|are|were)|include|includes|included))$/u;
const LONGEST_OPENING = 3;
/** How far behind the noun its list may open: "its partners in mainland China: A, B and C". */
const FARTHEST = 5;

/**
 * The names that spell out a plural: "its partners — A, B and C", "rivals such as A", "partners, which include A and B", "the chains A and B". The tree
 * has them in too many places to be relied on; the words do not.
 */
export function listedNames(context: SentenceContext, noun: number): Mention[] {
  if (context.tokens[noun]?.tag !== 'NNS') return [];
  const beside = readList(context, noun + 1);
  if (beside.length > 1) return beside;
  const first = findOpening(context, noun);
  return first === null ? [] : readList(context, first);
}

/** Index of the first token of the list behind a noun, or null. */
function findOpening(context: SentenceContext, noun: number): number | null {
  for (let from = noun + 1; from <= Math.min(noun + FARTHEST, context.tokens.length - 1); from += 1) {
    const token = context.tokens[from]!;
    if (MARK.test(token.text)) return from + 1;
    for (let length = LONGEST_OPENING; length >= 1; length -= 1) {
      const words = context.tokens.slice(from, from + length).map(({ text }) => text.toLowerCase()).join(' ').replace(/^, /u, ', ');
      if (WORDS.test(words)) return from + length;
    }
    if (!/^(?:IN|DT|JJ|NN|NNP|NNPS|NNS|PRP\$|CD)$/u.test(token.tag)) return null;
  }
  return null;
}

function readList(context: SentenceContext, first: number): Mention[] {
  const names: Mention[] = [];
  let place = first;
  for (;;) {
    while (/^(?:the|a|an)$/iu.test(context.tokens[place]?.text ?? '')) place += 1;
    const start = context.tokens[place]?.start;
    const name = context.mentions.find((mention) => mention.start === start && mention.form === 'name' && !isLiteral(mention));
    if (name === undefined || (names.length > 0 && name.type !== names[0]!.type)) return names;
    names.push(name);
    place = context.tokens.findIndex((token) => token.start >= name.end);
    if (place < 0 || !/^(?:,|and|or|&)$/u.test(context.tokens[place]!.text)) return names;
    while (/^(?:,|and|or|&)$/u.test(context.tokens[place]?.text ?? '')) place += 1;
  }
}
