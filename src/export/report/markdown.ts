import { toPrintable } from '../plain-text.js';

/**
 * Text on one line that Markdown shows as it is. Marks that mean something only at the beginning of a line are left
 * alone: callers never begin a line with it.
 */
export function markdownText(text: string): string {
  const line = toPrintable(text).trim();
  if (line === '') return '(empty)';
  return line
    .replace(/[\\`*[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    // A bare address would become a link to wherever a text likes.
    .replace(/(?<=\b(?:https?|ftp)):(?=\/\/)|(?<=\bwww)\.|(?<=\w)@(?=\w)/gi, '\\$&');
}

/** A table of cells that are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
