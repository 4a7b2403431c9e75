import { CypherError, runQuery, type GraphStore, type QueryValue } from '../../index.js';

/** Parameters by name, their values as they were typed. */
export type ParameterTexts = ReadonlyMap<string, string>;

/** Reads `name=value`; undefined where it is nothing of the kind. */
export function parseAssignment(text: string): readonly [name: string, value: string] | undefined {
  const [, name, value] = /^\s*\$?([\p{ID_Start}_][\p{ID_Continue}_]*)\s*=>?\s?([^]*)$/u.exec(text) ?? [];
  return name === undefined || value === undefined ? undefined : [name, value];
}

/** What is read as Cypher and not as text: numbers, truth values, null, quoted texts, lists, maps, dates and times. */
const CYPHER_VALUE = /^(?:[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?|true|false|null|['"[{][^]*|(?:date|datetime|localdatetime|time|localtime|duration)\([^]*\))$/u;

/**
 * The value that a parameter's text stands for: `5`, `0.5`, `true`, `null`, `'5'`, `[1, 2]`, `{a: 1}` and
 * `date('2020-08-03')` are Cypher; anything else is a text as it stands, so that names need no quotes.
 * Throws a CypherError for text that begins like Cypher and is none.
 */
function parseParameter(text: string, graph: GraphStore): QueryValue {
  const trimmed = text.trim();
  if (!CYPHER_VALUE.test(trimmed)) return text;
  const [row] = runQuery(graph, `RETURN ${trimmed} AS value`).rows;
  return row?.[0] ?? null;
}

/** The values of all parameters; says which of them cannot be read. */
export function readParameters(texts: ParameterTexts, graph: GraphStore): ReadonlyMap<string, QueryValue> {
  const values = new Map<string, QueryValue>();
  for (const [name, text] of texts) {
    try {
      values.set(name, parseParameter(text, graph));
    } catch (error) {
      throw error instanceof CypherError ? new ParameterError(name, error.problem) : error;
    }
  }
  return values;
}

export class ParameterError extends Error {
  constructor(name: string, problem: string) {
    super(`the value of parameter ${name} cannot be read: ${problem}`);
    this.name = 'ParameterError';
  }
}
