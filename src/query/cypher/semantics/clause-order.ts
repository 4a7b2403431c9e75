import { syntaxError } from '../error.js';
import type { Clause } from '../syntax/ast.js';
import { isWriteClause } from '../syntax/write-clause.js';
import type { QueryKind } from './analysis.js';

const READING: ReadonlySet<Clause['kind']> = new Set(['Match', 'Unwind', 'CallProcedure', 'CallSubquery']);

const NAMES: Readonly<Record<Clause['kind'], string>> = {
  Match: 'MATCH', Unwind: 'UNWIND', With: 'WITH', Return: 'RETURN', Create: 'CREATE', Merge: 'MERGE', Set: 'SET',
  Remove: 'REMOVE', Delete: 'DELETE', Foreach: 'FOREACH', CallProcedure: 'CALL', CallSubquery: 'CALL', Finish: 'FINISH',
};

/** RETURN only at the end; reading after writing only with a WITH between them; an end that does something. */
export function assertClauseOrder(clauses: readonly Clause[], kind: QueryKind): void {
  clauses.forEach((clause, index) => {
    const next = clauses[index + 1];
    if (isEnd(clause) && next) throw wrong(`${NAMES[next.kind]} can't follow ${NAMES[clause.kind]}`, next);
    if (kind === 'expression' && clause.kind === 'Finish') throw wrong("FINISH can't be used in a subquery expression", clause);
    if (kind === 'expression' && isWriteClause(clause)) throw wrong(`${NAMES[clause.kind]} can't be used in a subquery expression`, clause);
    if (next && isWriteClause(clause) && READING.has(next.kind)) {
      throw wrong(`WITH is required between ${NAMES[clause.kind]} and ${NAMES[next.kind]}`, next);
    }
  });
  assertEnd(clauses, kind);
}

function isEnd({ kind }: Clause): boolean {
  return kind === 'Return' || kind === 'Finish';
}

function assertEnd(clauses: readonly Clause[], kind: QueryKind): void {
  const last = clauses.at(-1);
  if (!last || isEnd(last) || isWriteClause(last) || kind === 'expression') return;
  if (last.kind === 'CallProcedure' && (clauses.length === 1 || last.yields === undefined)) return;
  if (last.kind === 'CallSubquery') return;
  throw wrong(`Query cannot conclude with ${NAMES[last.kind]}: it must be followed by RETURN, FINISH or a clause that writes`, last);
}

function wrong(message: string, clause: Clause): Error {
  return syntaxError('InvalidClauseComposition', message, clause.start);
}
