/** What of a text is complete, and what is not yet. */
export interface SplitText {
  /**
   * Queries that end with a semicolon, without it. What stands before one is blanked out, not cut away, so that places
   * in it are places in the whole text.
   */
  readonly statements: readonly string[];
  /** Behind the last semicolon, blanks before it likewise. */
  readonly rest: string;
}

/** Text in which a semicolon ends nothing: strings, names in backticks, comments. They may be open at the end. */
const PIECE = /'(?:\\[^]|[^\\'])*'?|"(?:\\[^]|[^\\"])*"?|`(?:``|[^`])*`?|\/\/[^\r\n]*|\/\*(?:(?!\*\/)[^])*(?:\*\/)?|;|[^;'"`/]+|\//gu;

/** Splits text into queries at semicolons, but not at those in strings, names and comments. */
export function splitStatements(text: string): SplitText {
  const statements: string[] = [];
  let start = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (piece !== ';') continue;
    statements.push(blanks(text, start) + text.slice(start, index));
    start = index + 1;
  }
  return { statements: statements.filter((statement) => !isBlank(statement)), rest: blanks(text, start) + text.slice(start) };
}

/** Whether nothing but blanks and comments is in it. */
export function isBlank(text: string): boolean {
  return text.replace(/\/\/[^\r\n]*|\/\*(?:(?!\*\/)[^])*(?:\*\/)?/gu, '').trim() === '';
}

function blanks(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\r\n]/g, ' ');
}
