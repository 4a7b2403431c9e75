import type { Passage } from './explanation-passages.js';

/** On one line and without characters that steer a terminal or turn the direction of text. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** `2 documents`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Where words stand, as editors take it: `file:line:column`. */
export function standing({ source, doc, line, column }: Passage): string {
  return `${oneLine(source === '' ? doc : source)}:${line}:${column}`;
}
