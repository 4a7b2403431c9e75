import { syntaxError } from '../error.js';
import type { Clause, Query, SingleQuery } from '../syntax/ast.js';
import { analyzeClause } from './analyze-clause.js';
import type { Analysis, QueryKind } from './analysis.js';
import { assertClauseOrder } from './clause-order.js';
import { analyzeProjection } from './analyze-projection.js';
import type { Column } from './resolution.js';
import { Scope } from './scope.js';
import { commonType } from './static-type.js';

/** Checks a query with all its parts, and answers its columns. */
export function analyzeQuery(analysis: Analysis, query: Query, scope: Scope, kind: QueryKind): readonly Column[] {
  const columnsOfParts = query.parts.map((part) => analyzeSingleQuery(analysis, part, scope, kind));
  const [first = []] = columnsOfParts;
  if (columnsOfParts.length === 1) return first;
  return joinColumns(analysis, query, columnsOfParts);
}

/** All parts must return the same names; where a part has them in another order, they are sorted out. */
function joinColumns(analysis: Analysis, query: Query, columnsOfParts: readonly (readonly Column[])[]): readonly Column[] {
  const [first = []] = columnsOfParts;
  const names = first.map((column) => column.name);
  columnsOfParts.forEach((columns, index) => {
    const part = query.parts[index] ?? query;
    const sources = names.map((name) => columns.find((column) => column.name === name));
    if (columns.length !== names.length || !sources.every((source) => source !== undefined)) {
      throw syntaxError('DifferentColumnsInUnion', 'All sub queries in a UNION must have the same column names', part.start);
    }
    analysis.unionSources.set(part, sources.map((source) => source.slot));
  });
  return first.map(({ name }, index) => ({
    name, slot: analysis.newSlot(), type: commonType(columnsOfParts.flatMap((columns) => columns[index]?.type ?? [])),
  }));
}

function analyzeSingleQuery(analysis: Analysis, { clauses }: SingleQuery, outer: Scope, kind: QueryKind): readonly Column[] {
  assertClauseOrder(clauses, kind);
  let scope = kind === 'call' && !isImport(clauses[0]) ? Scope.EMPTY : outer;
  let columns: readonly Column[] = [];
  clauses.forEach((clause) => {
    analysis.visibleAt.set(clause, scope.slots());
    if (clause.kind === 'Return') columns = analyzeProjection(analysis, clause, scope).columns;
    else {
      const isStandalone = kind === 'top' && clauses.length === 1;
      const result = analyzeClause(analysis, clause, scope, isStandalone);
      scope = result.scope;
      if (isStandalone) columns = result.columns;
    }
  });
  return columns;
}

/** `WITH a, b` at the beginning of a subquery takes these over from outside. */
function isImport(clause: Clause | undefined): boolean {
  return clause?.kind === 'With' && clause.items.every(({ expression, alias }) => expression.kind === 'Variable' && !alias);
}
