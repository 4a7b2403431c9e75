import type { Relation } from '../../model/relation.js';
import type { Statement } from './statement.js';

/**
 * Turns statements of symmetric relations into one direction for each pair: the one in which the corpus names the two
 * more often; of equals, by id.
 */
export function directSymmetric(statements: readonly Statement[], relations: ReadonlyMap<string, Relation>): Statement[] {
  const forward = new Map<string, number>();
  for (const statement of statements) {
    const key = pairKey(statement, relations);
    if (key !== null) forward.set(key, (forward.get(key) ?? 0) + (isInIdOrder(statement) ? 1 : -1));
  }
  return statements.map((statement) => {
    const key = pairKey(statement, relations);
    if (key === null) return statement;
    const wantsIdOrder = (forward.get(key) ?? 0) >= 0;
    return isInIdOrder(statement) === wantsIdOrder ? statement : turn(statement);
  });
}

/** Null where the statement has a direction of its own. */
function pairKey({ claim, subject, object }: Statement, relations: ReadonlyMap<string, Relation>): string | null {
  if (typeof object !== 'string' || relations.get(claim.relation)?.symmetric !== true) return null;
  return JSON.stringify([claim.relation, ...[subject, object].sort()]);
}

function isInIdOrder({ subject, object }: Statement): boolean {
  return typeof object === 'string' && subject < object;
}

function turn(statement: Statement): Statement {
  const { subject, object, evidence } = statement;
  if (typeof object !== 'string') return statement;
  return { ...statement, subject: object, object: subject, evidence: { ...evidence, subject: evidence.object, object: evidence.subject } };
}
