import { execute } from './execute.js';
import { placed } from './placed.js';
import { BUILTIN_PROCEDURES } from './procedures/builtin.js';
import type { Procedures } from './procedures/procedure.js';
import type { PreparedQuery, Result, RunOptions } from './query.js';
import type { GivenParameters } from './run/parameters.js';
import { analyze } from './semantics/analyze.js';
import type { Resolution } from './semantics/resolution.js';
import type { GraphStore } from './store.js';
import type { Statement } from './syntax/ast.js';
import { parse } from './syntax/parse.js';
import { isKind, walk } from './syntax/walk.js';
import { findWriteClause } from './syntax/write-clause.js';

/** Reads and checks a query. Throws a positioned `CypherError` where it is wrong. */
export function prepare(text: string, procedures: Procedures = []): PreparedQuery {
  try {
    const statement = parse(text);
    const resolution = analyze(statement.query, [...procedures, ...BUILTIN_PROCEDURES]);
    return {
      text, statement, resolution,
      parameterNames: parameterNames(statement, resolution), writes: findWriteClause(statement.query) !== undefined,
    };
  } catch (error) {
    throw placed(error, text);
  }
}

/** Runs a query over a graph. Parameters are plain JavaScript values, whose whole numbers become integers, or a Map of Cypher values. */
export function run(
  graph: GraphStore, query: string | PreparedQuery, parameters: GivenParameters = {}, options: RunOptions = {},
): Result {
  const prepared = typeof query === 'string' ? prepare(query, options.procedures) : query;
  try {
    return execute(graph, prepared, parameters, options);
  } catch (error) {
    throw placed(error, prepared.text);
  }
}

/** Those in the text, and those that a bare CALL takes its arguments from. */
function parameterNames({ query }: Statement, { calls }: Resolution): readonly string[] {
  const names = new Set<string>();
  walk([query, [...calls.values()].map((call) => call.args)], (node) => {
    if (isKind(node, 'Parameter')) names.add(node.name);
  });
  return [...names].sort();
}
