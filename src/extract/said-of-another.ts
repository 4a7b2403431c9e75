import type { Mention } from '../model/mention.js';
import type { SentenceContext } from './sentence-context.js';

/** What is named side by side shares what is said; "Amman, Jordan" is no remark on Amman. */
const SIDE_BY_SIDE = new Set(['conj', 'flat', 'compound', 'nmod:poss']);

/**
 * Whether the object stands in a remark on something else that is named: in "founded by Ada Birk and Nils Orme, who had worked at Fenwick"
 * Fenwick is said of Orme. Such a remark hangs below the name that it is about, and the subject stands outside of it.
 */
export function isSaidOfAnother({ tokens, mentionsAt }: SentenceContext, subject: Mention, object: Mention): boolean {
  const above = new Set([subject.head]);
  for (let word = tokens[subject.head]!.head; word >= 0; word = tokens[word]!.head) above.add(word);
  for (let word = object.head; word >= 0 && word !== subject.head; word = tokens[word]!.head) {
    const owner = tokens[word]!.head;
    if (above.has(word) || owner < 0) return false;
    if (SIDE_BY_SIDE.has(tokens[word]!.dependency) || above.has(owner)) continue;
    if (mentionsAt.get(owner)?.some(({ form, chain, type }) => form === 'name' && type === subject.type && chain !== subject.chain && chain !== object.chain) === true) return true;
  }
  return false;
}
