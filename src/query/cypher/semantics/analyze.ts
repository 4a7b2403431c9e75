import type { Procedures } from '../procedures/procedure.js';
import type { Query } from '../syntax/ast.js';
import { Analysis } from './analysis.js';
import { analyzeQuery } from './analyze-query.js';
import type { Resolution } from './resolution.js';
import { resolveExpression } from './resolve-expression.js';
import { Scope } from './scope.js';

/** Checks what a query says, beyond its grammar: names, types, aggregates, the order of clauses. Throws on the first mistake. */
export function analyze(query: Query, procedures: Procedures): Resolution {
  const analysis = new Analysis({ expression: resolveExpression, query: analyzeQuery }, procedures);
  analysis.resolveQuery(query, Scope.EMPTY, 'top');
  return analysis;
}
