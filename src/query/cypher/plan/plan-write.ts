import { argument } from '../operators/argument.js';
import { eager } from '../operators/apply.js';
import { foreach } from '../operators/foreach.js';
import { merge, write } from '../operators/write.js';
import type { Plan } from '../run/run.js';
import type { Create, Foreach, Merge } from '../syntax/ast.js';
import { isWriteClause } from '../syntax/write-clause.js';
import type { WriteClause } from '../syntax/write-clause.js';
import { compileCreation, compileNullCheck } from '../write/create-pattern.js';
import { compileDelete } from '../write/delete-values.js';
import { compileRemoveItems, compileSetItems } from '../write/set-items.js';
import type { PlanContext } from './plan-context.js';

/** A clause that writes: first all its rows, then all it does, then whatever follows. `after`: what can be seen then. */
export function planWrite(context: PlanContext, clause: WriteClause, input: Plan, after: readonly number[]): Plan {
  const isComplete = input.name === 'Eager' || input.name === 'Argument';
  const rows = isComplete ? input : eager(input, context.visibleAt(clause));
  return eager(planAction(context, clause, rows), after);
}

function planAction(context: PlanContext, clause: WriteClause, input: Plan): Plan {
  const details = context.textOf(clause);
  switch (clause.kind) {
    case 'Create': return planCreate(context, clause, input, details);
    case 'Merge': return planMerge(context, clause, input, details);
    case 'Set': return write(input, 'Set', details, (run) => compileSetItems(clause.items, run));
    case 'Remove': return write(input, 'Remove', details, (run) => compileRemoveItems(clause.items, run));
    case 'Delete': return write(input, clause.detach ? 'DetachDelete' : 'Delete', details, (run) => compileDelete(clause, run));
    case 'Foreach': return planForeach(context, clause, input, details);
  }
}

function planCreate(context: PlanContext, create: Create, input: Plan, details: string): Plan {
  return write(input, 'Create', details, (run) => compileCreation(create.pattern, context.visibleAt(create), run));
}

function planMerge(context: PlanContext, clause: Merge, input: Plan, details: string): Plan {
  const { part, onCreate, onMatch } = clause;
  const known = context.visibleAt(clause);
  const search = context.planPattern([part], undefined, argument(), known, false);
  const slots = [part, ...part.nodes, ...part.links].map((element) => context.slotOf(element));
  return merge(input, search, details, slots.filter((slot) => !known.includes(slot)), (run) => ({
    check: compileNullCheck(part, run),
    create: compileCreation([part], known, run),
    onCreate: compileSetItems(onCreate, run),
    onMatch: compileSetItems(onMatch, run),
  }));
}

function planForeach(context: PlanContext, clause: Foreach, input: Plan, details: string): Plan {
  let part: Plan = argument();
  clause.clauses.forEach((inner, index) => {
    const next = clause.clauses[index + 1];
    if (isWriteClause(inner)) part = planWrite(context, inner, part, next ? context.visibleAt(next) : []);
  });
  return foreach(input, part, clause.list, context.slotOf(clause.variable), details);
}
