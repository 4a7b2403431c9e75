/**
 * Text for people to see, of the same length: control characters and the marks that turn the direction of writing round,
 * which can make a line read as something else than it says, become U+FFFD. Line breaks and tabs stay.
 */
export function toShown(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g, '\uFFFD');
}

/** The same on one line. */
export function toShownLine(text: string): string {
  return toShown(text).replace(/[\t\n\r\u2028\u2029]/g, ' ');
}

/** A name to show; a thing without one has to be called something. */
export function toShownName(name: string): string {
  const shown = toShownLine(name);
  return shown.trim() === '' ? '(no name)' : shown;
}

export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
