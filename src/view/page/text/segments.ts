/** A stretch of text to be set apart: of class `name`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** A stretch with all the marks that cover it, in the order in which they were given. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly names: readonly string[];
}

/** Cuts a text where marks begin and end. Marks may overlap; put together, the segments are the text. */
export function cutAtMarks(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(({ start, end }) => start < end && start < text.length && end > 0);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of inside) cuts.add(Math.max(0, start)).add(Math.min(text.length, end));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const names = inside.filter((mark) => mark.start <= start && end <= mark.end).map(({ name }) => name);
    return { start, text: text.slice(start, end), names: [...new Set(names)] };
  });
}
