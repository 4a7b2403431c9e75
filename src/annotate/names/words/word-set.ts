/** Entries of a table written as text, separated by semicolons or line breaks. Tables are in lower case, as are look-ups. */
export function entriesOf(table: string): string[] {
  return table.split(/[;\n]/u).map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** Single words of a table written as text, separated by white space. */
export function wordsOf(table: string): string[] {
  return table.split(/\s+/u).filter((word) => word !== '');
}

export function wordSet(...tables: readonly string[]): ReadonlySet<string> {
  return new Set(tables.flatMap(wordsOf));
}

export function entrySet(...tables: readonly string[]): ReadonlySet<string> {
  return new Set(tables.flatMap(entriesOf));
}
