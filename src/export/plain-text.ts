import { toWellFormed } from '../graph/portable-id.js';

/**
 * Text that XML 1.0 can hold: what no XML file may contain, escaped or not, becomes U+FFFD. It is replaced, not
 * dropped, so that two different names never come closer to being the same.
 */
export function toXmlText(text: string): string {
  return toWellFormed(text).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}

/** Escapes for XML elements and quoted attributes; breaks of every kind survive a parser's clean-up there. */
export function escapeXml(text: string): string {
  return toXmlText(text).replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * One line of text for people: breaks and tabs become spaces, control characters U+FFFD, and so do the marks that
 * turn the direction of writing round, which can make a line read as something else than it says.
 */
export function toPrintable(text: string): string {
  return toXmlText(text)
    .replace(/\r\n|[\t\n\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

/** At most so many characters, never half of one, with a sign that there was more. */
export function clip(text: string, characterCount: number): string {
  const characters = [...text];
  return characters.length <= characterCount ? text : `${characters.slice(0, characterCount - 1).join('')}…`;
}
