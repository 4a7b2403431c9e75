import type { Evaluate, Run } from '../run/run.js';
import type { PatternComprehension, PatternPredicate, ShortestPath, Subquery } from '../syntax/ast.js';
import type { Value } from '../values/value.js';
import { claimNested } from '../values/weight.js';

/** Each expression with a pattern or a query inside has a plan of its own, which runs once per row. */
export function compilePatternPredicate(predicate: PatternPredicate, run: Run): Evaluate {
  return exists(predicate, run);
}

function exists(expression: PatternPredicate | ShortestPath | Subquery, run: Run): Evaluate {
  const cursor = run.start(run.subplan(expression));
  return () => {
    cursor.open();
    return cursor.next();
  };
}

export function compilePatternComprehension(comprehension: PatternComprehension, run: Run): Evaluate {
  const cursor = run.start(run.subplan(comprehension));
  const evaluate = run.evaluator(comprehension.yields);
  return (frame) => {
    const items: Value[] = [];
    cursor.open();
    while (cursor.next()) {
      run.budget.tick();
      items.push(evaluate(frame));
    }
    return claimNested(items, run.functions.claim);
  };
}

/** One path or none, all of them, or as a condition whether there is one. */
export function compileShortestPath(shortest: ShortestPath, run: Run): Evaluate {
  if (run.resolution.typeOf.get(shortest)?.name === 'boolean') return exists(shortest, run);
  const cursor = run.start(run.subplan(shortest));
  const slot = run.resolution.slotOf.get(shortest.pattern) ?? 0;
  const isAll = shortest.pattern.shortest === 'all';
  return (frame) => {
    cursor.open();
    if (!isAll) return cursor.next() ? frame[slot] ?? null : null;
    const paths: Value[] = [];
    while (cursor.next()) paths.push(frame[slot] ?? null);
    return paths;
  };
}

export function compileSubquery(subquery: Subquery, run: Run): Evaluate {
  if (subquery.form === 'EXISTS') return exists(subquery, run);
  const cursor = run.start(run.subplan(subquery));
  const [column] = run.resolution.columns.get(subquery.query) ?? [];
  return (frame) => {
    const items: Value[] = [];
    let count = 0;
    cursor.open();
    while (cursor.next()) {
      run.budget.tick();
      count += 1;
      if (subquery.form === 'COLLECT') items.push(column ? frame[column.slot] ?? null : null);
    }
    return subquery.form === 'COUNT' ? BigInt(count) : items;
  };
}
