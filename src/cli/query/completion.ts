import { FUNCTION_NAMES, PROCEDURE_NAMES, quoteName } from '../../index.js';
import type { GraphNames } from './runner.js';

const KEYWORDS = [
  'ALL', 'AND', 'AS', 'ASC', 'BY', 'CALL', 'CASE', 'COLLECT', 'CONTAINS', 'COUNT', 'DESC', 'DISTINCT', 'ELSE', 'END', 'ENDS WITH', 'EXISTS', 'EXPLAIN', 'IN',
  'IS NOT NULL', 'IS NULL', 'LIMIT', 'MATCH', 'NOT', 'OPTIONAL MATCH', 'OR', 'ORDER BY', 'PROFILE', 'RETURN', 'SKIP', 'STARTS WITH', 'THEN', 'UNION', 'UNION ALL',
  'UNWIND', 'WHEN', 'WHERE', 'WITH', 'XOR', 'YIELD',
];

const COMMANDS = [':exit', ':format', ':help', ':param', ':params', ':schema'];

type Completion = readonly [candidates: readonly string[], replaced: string];

/**
 * How a query may go on. Behind a colon in round brackets stand labels, in square ones types, behind a dot properties,
 * behind CALL procedures; anywhere else keywords, functions, and the names that the query itself has brought in.
 */
export function complete(text: string, names: GraphNames): Completion {
  const command = /^\s*(:[a-z]*)$/i.exec(text)?.[1];
  if (command !== undefined) return among(COMMANDS, command);
  const procedure = /\bCALL\s+([\w.]*)$/iu.exec(text)?.[1];
  if (procedure !== undefined) return among(PROCEDURE_NAMES, procedure);
  const [, mark, begun] = /([:|&!.])\s*(`[^`]*|[\p{ID_Continue}]*)$/u.exec(text) ?? [];
  if (begun !== undefined && mark === '.' && !/\d\.$/.test(text.slice(0, text.length - begun.length))) return among(names.properties.map(quoteName), begun);
  if (begun !== undefined && mark !== '.') return among((bracketAround(text) === '[' ? names.types : names.labels).map(quoteName), begun);
  const word = /[\p{ID_Continue}$]*$/u.exec(text)?.[0] ?? '';
  return among([...KEYWORDS, ...FUNCTION_NAMES.map((name) => `${name}(`), ...variablesIn(text, word)], word);
}

/** The bracket that is open at the end of the text. */
function bracketAround(text: string): string | undefined {
  let closed = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const character = text.charAt(index);
    if (')]}'.includes(character)) closed += 1;
    else if ('([{'.includes(character)) {
      if (closed === 0) return character;
      closed -= 1;
    }
  }
  return undefined;
}

/** Names that stand before the word: variables, for the most part. */
function variablesIn(text: string, word: string): string[] {
  const before = text.slice(0, text.length - word.length);
  const found = before.match(/(?<=[([,]\s*|\bAS\s+|\bUNWIND\s+)[\p{ID_Start}_][\p{ID_Continue}_]*/giu) ?? [];
  return [...new Set(found)].filter((name) => !KEYWORDS.includes(name.toUpperCase()));
}

/** Capitals do not matter, but what fits with them comes first. A word that is not begun has no candidates but names. */
function among(all: readonly string[], begun: string): Completion {
  const folded = begun.toLowerCase();
  const fitting = all.filter((candidate) => candidate.toLowerCase().startsWith(folded));
  return [[...new Set(fitting)].sort((a, b) => Number(b.startsWith(begun)) - Number(a.startsWith(begun)) || (a < b ? -1 : 1)), begun];
}
