import { KIND, kindsOf } from '../words/kinds.js';

/** "Series A", "Chapter 11": a word that numbers things and its letter or number are no name. */
export function isNumbered(tokens: readonly { readonly text: string }[], from: number, to: number): boolean {
  return to - from === 2 && (kindsOf(tokens[from]!.text.toLowerCase()) & KIND.section) !== 0 && /^(?:\p{N}+|\p{Lu}|[IVXivx]+)$/u.test(tokens[to - 1]!.text);
}
