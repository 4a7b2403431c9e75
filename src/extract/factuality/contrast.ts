import type { SentenceContext } from '../sentence-context.js';

/** Whether a phrase is set against another by its own "not": "works at Tonka, not at Playhaven", "praised the cook but not the owner". */
export function isContrasted(context: SentenceContext, node: number, predicate: number): boolean {
  if (node === predicate) return false;
  const children = context.children[node] ?? [];
  if (children.some((child) => context.tokens[child]!.dependency === 'cop')) return false;
  return children.some((child) => child < node && /^not$/iu.test(context.tokens[child]!.text) && !/^(?:only|just|merely|least)$/iu.test(context.tokens[child + 1]?.text ?? ''));
}
