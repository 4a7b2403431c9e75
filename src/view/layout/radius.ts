/** How large a node is drawn: values are small, things grow with their importance. In pixels of a usual window. */
export function radiusOf(importance: number, kind: 'entity' | 'literal'): number {
  return kind === 'literal' ? 3.5 : 4.5 + 11.5 * importance;
}
