/** How much of each list stands in a report: what nobody would read to its end is in graph.json. */
export const MOST_LISTED = { documents: 1000, entities: 2000, factsOfOneKind: 500, quotes: 20, contradictions: 500, doubts: 20 } as const;

/** The lines of a list that was cut, and how many there are more. */
export function shortenedList(lines: readonly string[], count: number, indent = ''): string {
  const more = count - lines.length;
  return [...lines, ...(more > 0 ? [`${indent}- … and ${more} more`] : [])].join('\n');
}
