import { syntaxError } from '../error.js';
import type { CallSubquery, Clause, Delete, Foreach, Match, Merge, Remove, SetItem, Unwind } from '../syntax/ast.js';
import { isWriteClause } from '../syntax/write-clause.js';
import { alreadyBound } from './analysis.js';
import type { Analysis } from './analysis.js';
import { analyzeProcedureCall } from './analyze-call.js';
import { analyzeProjection } from './analyze-projection.js';
import { declareCreation } from './declare-creation.js';
import { declarePattern } from './declare-pattern.js';
import type { Column } from './resolution.js';
import { Scope } from './scope.js';
import { ANY } from './static-type.js';

export interface ClauseResult {
  /** What can be seen after the clause. */
  readonly scope: Scope;
  /** Only for a procedure call that is the whole query. */
  readonly columns: readonly Column[];
}

/** Checks any clause but RETURN. */
export function analyzeClause(analysis: Analysis, clause: Clause, scope: Scope, isStandalone: boolean): ClauseResult {
  switch (clause.kind) {
    case 'CallProcedure': return analyzeProcedureCall(analysis, clause, scope, isStandalone);
    case 'Return':
    case 'With': return { scope: analyzeProjection(analysis, clause, scope).scope, columns: [] };
    default: return { scope: scopeAfter(analysis, clause, scope), columns: [] };
  }
}

type OtherClause = Exclude<Clause, { kind: 'CallProcedure' | 'With' | 'Return' }>;

function scopeAfter(analysis: Analysis, clause: OtherClause, scope: Scope): Scope {
  switch (clause.kind) {
    case 'Match': return analyzeMatch(analysis, clause, scope);
    case 'Unwind': return analyzeUnwind(analysis, clause, scope);
    case 'Create': return declareCreation(analysis, clause.pattern, scope, 'CREATE');
    case 'Merge': return analyzeMerge(analysis, clause, scope);
    case 'Set':
      for (const item of clause.items) analyzeSetItem(analysis, item, scope);
      return scope;
    case 'Remove': return analyzeRemove(analysis, clause, scope);
    case 'Delete': return analyzeDelete(analysis, clause, scope);
    case 'Foreach': return analyzeForeach(analysis, clause, scope);
    case 'CallSubquery': return analyzeCallSubquery(analysis, clause, scope);
    case 'Finish': return scope;
  }
}

function analyzeMatch(analysis: Analysis, { pattern, where }: Match, before: Scope): Scope {
  const scope = declarePattern(analysis, pattern, before, 'match');
  if (where) analysis.resolvePredicate(where, scope);
  return scope;
}

function analyzeUnwind(analysis: Analysis, { list, variable }: Unwind, scope: Scope): Scope {
  const type = analysis.resolveValue(list, scope);
  if (scope.find(variable.name)) throw alreadyBound(variable);
  return scope.with(analysis.declare(variable.name, type.name === 'list' ? type.element ?? ANY : type, variable));
}

function analyzeMerge(analysis: Analysis, { part, onCreate, onMatch }: Merge, before: Scope): Scope {
  const scope = declareCreation(analysis, [part], before, 'MERGE');
  for (const item of [...onCreate, ...onMatch]) analyzeSetItem(analysis, item, scope);
  return scope;
}

function analyzeSetItem(analysis: Analysis, item: SetItem, scope: Scope): void {
  switch (item.kind) {
    case 'SetProperty':
      analysis.expect(analysis.resolveValue(item.target.subject, scope), item.target.subject, 'node', 'relationship');
      break;
    case 'SetDynamicProperty':
      analysis.expect(analysis.resolveValue(item.subject, scope), item.subject, 'node', 'relationship');
      analysis.expect(analysis.resolveValue(item.key, scope), item.key, 'string');
      break;
    case 'ReplaceProperties':
    case 'MergeProperties':
      analysis.expect(analysis.resolveValue(item.variable, scope), item.variable, 'node', 'relationship');
      break;
    case 'SetLabels':
      analysis.expect(analysis.resolveValue(item.variable, scope), item.variable, 'node');
      return;
  }
  const type = analysis.resolveValue(item.value, scope);
  if (item.kind.endsWith('Properties')) analysis.expect(type, item.value, 'map', 'node', 'relationship');
}

function analyzeRemove(analysis: Analysis, { items }: Remove, scope: Scope): Scope {
  for (const item of items) {
    if (item.kind === 'RemoveLabels') {
      analysis.expect(analysis.resolveValue(item.variable, scope), item.variable, 'node');
      continue;
    }
    const subject = item.kind === 'RemoveProperty' ? item.target.subject : item.subject;
    analysis.expect(analysis.resolveValue(subject, scope), subject, 'node', 'relationship');
    if (item.kind === 'RemoveDynamicProperty') analysis.expect(analysis.resolveValue(item.key, scope), item.key, 'string');
  }
  return scope;
}

function analyzeDelete(analysis: Analysis, { targets }: Delete, scope: Scope): Scope {
  for (const target of targets) {
    if (target.kind === 'HasLabels') {
      throw syntaxError('InvalidDelete', "DELETE doesn't support removing labels: use REMOVE", target.start);
    }
    analysis.expect(analysis.resolveValue(target, scope), target, 'node', 'relationship', 'path');
  }
  return scope;
}

/** What is made inside the parentheses cannot be seen outside. */
function analyzeForeach(analysis: Analysis, { variable, list, clauses }: Foreach, scope: Scope): Scope {
  const type = analysis.resolveValue(list, scope);
  analysis.expect(type, list, 'list');
  let inner = scope.with(analysis.declare(variable.name, type.element ?? ANY, variable));
  for (const clause of clauses) {
    if (!isWriteClause(clause)) {
      throw syntaxError('InvalidClauseComposition', 'FOREACH can only hold clauses that write', clause.start);
    }
    analysis.visibleAt.set(clause, inner.slots());
    inner = analyzeClause(analysis, clause, inner, false).scope;
  }
  return scope;
}

/** A subquery sees what it takes over, and what it returns is added to what is known. */
function analyzeCallSubquery(analysis: Analysis, call: CallSubquery, scope: Scope): Scope {
  const columns = call.imports === undefined
    ? analysis.resolveQuery(call.query, scope, 'call')
    : analysis.resolveQuery(call.query, importedScope(analysis, call.imports, scope), 'scoped');
  for (const { name } of columns) {
    if (scope.find(name)) throw alreadyBound({ name, start: call.query.start, end: call.query.end });
  }
  return scope.with(...columns);
}

function importedScope(analysis: Analysis, imports: NonNullable<CallSubquery['imports']>, scope: Scope): Scope {
  if (imports === '*') return scope;
  return Scope.EMPTY.with(...imports.map((variable) => {
    analysis.resolveValue(variable, scope);
    const binding = scope.find(variable.name);
    if (!binding) throw alreadyBound(variable);
    return binding;
  }));
}
