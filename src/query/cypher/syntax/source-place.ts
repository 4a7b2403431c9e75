/** Where an offset stands in a text, and what to show a person. */
export interface SourcePlace {
  readonly offset: number;
  /** Both from one, as editors count; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** The line in quotes and a caret below the place. */
  readonly picture: string;
}

const WIDEST = 160;

export function placeOf(text: string, wanted: number): SourcePlace {
  const offset = Math.max(0, Math.min(wanted, text.length));
  const before = text.slice(0, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const rest = text.slice(lineStart);
  const lineEnd = rest.search(/[\r\n]/);
  const line = lineEnd === -1 ? rest : rest.slice(0, lineEnd);
  return {
    offset,
    line: before.split(/\r\n|\r|\n/).length,
    column: offset - lineStart + 1,
    text: line,
    picture: drawCaret(line, offset - lineStart),
  };
}

/** Long lines are cut around the caret, so that it stays in sight. */
function drawCaret(line: string, caret: number): string {
  const from = line.length <= WIDEST ? 0 : Math.max(0, Math.min(caret - WIDEST / 2, line.length - WIDEST));
  const shown = line.slice(from, from + WIDEST).replace(/\t/g, ' ');
  return `"${shown}"\n${' '.repeat(caret - from + 1)}^`;
}
