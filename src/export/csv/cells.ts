/** A CSV file from cells that are ready: comma, line feed, as RFC 4180 quotes them. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.join(',')}\n`).join('');
}

/** A cell that gives back exactly this text. Always quoted, so that an empty text is not taken for no text. */
export function textCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A cell that a spreadsheet shows and does not compute. What begins like a formula gets an apostrophe in front, which
 * spreadsheets take as "this is text"; quotes alone do not stop them.
 */
export function spreadsheetCell(text: string): string {
  return textCell(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);
}
