import { INTEGER_PROPERTIES } from '../../graph/property-rows.js';
import type { Properties, PropertyValue } from '../../graph/property-rows.js';

/** A label, relationship type or key in backticks. */
export function cypherName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'], ["'", "\\'"], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t'],
]);

/**
 * A string literal. Neo4j decodes `\uXXXX` everywhere in a query, before it looks for quotes and backslashes; whether
 * it does so behind a doubled backslash is a matter of its version. So a text's own backslash never stands before a
 * `u`: the literal is cut there in two, joined by `+`.
 */
export function cypherString(text: string): string {
  const escaped = text.replace(/[\\'\p{Cc}\u2028\u2029]/gu, (character) => ESCAPES.get(character) ?? unicodeEscape(character));
  return `'${escaped.replace(/\\\\(?=u)/g, "\\\\' + '")}'`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export function cypherMap(properties: Properties): string {
  const entries = Object.entries(properties).map(([name, value]) => `${cypherName(name)}: ${cypherValue(name, value)}`);
  return `{${entries.join(', ')}}`;
}

function cypherValue(name: string, value: PropertyValue): string {
  if (typeof value === 'string') return cypherString(value);
  if (typeof value === 'object') return `[${value.map(cypherString).join(', ')}]`;
  if (typeof value === 'boolean' || INTEGER_PROPERTIES.has(name)) return String(value);
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
