const MAX_LINE_LENGTH = 26;

/** A name in DOT. */
export function dotString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A label in DOT: there a backslash begins an escape, and an ampersand an HTML entity. */
export function dotLabel(lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replace(/["\\]/g, '\\$&'));
  return `"${escaped.join('\\n')}"`;
}

/** Text inside an HTML-like label. */
export function dotHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Lines of readable length, broken at spaces. */
export function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= MAX_LINE_LENGTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
