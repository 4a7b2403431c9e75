import type { Plan } from './run.js';

/** A plan as EXPLAIN and PROFILE show it. */
export interface PlanDescription {
  readonly operator: string;
  readonly details: string;
  readonly estimatedRows: number;
  /** Only after PROFILE: how many rows there were. */
  readonly rows: number | undefined;
  readonly inputs: readonly PlanDescription[];
}

export function describePlan(plan: Plan, rows: ReadonlyMap<Plan, number> | undefined): PlanDescription {
  return {
    operator: plan.name, details: plan.details, estimatedRows: Math.round(plan.estimate * 10) / 10,
    rows: rows && (rows.get(plan) ?? 0), inputs: plan.inputs.map((input) => describePlan(input, rows)),
  };
}

const DETAILS_WIDTH = 60;

/** A table, the last step on top; parts that run once per row are indented below their step. */
export function formatPlan(description: PlanDescription): string {
  const lines = toLines(description, 0);
  const header = { operator: 'Operator', details: 'Details', estimated: 'Estimated Rows', rows: description.rows === undefined ? '' : 'Rows' };
  const widths = [header, ...lines].reduce(
    (widest, line) => ({
      operator: Math.max(widest.operator, line.operator.length), details: Math.max(widest.details, line.details.length),
      estimated: Math.max(widest.estimated, line.estimated.length), rows: Math.max(widest.rows, line.rows.length),
    }),
    { operator: 0, details: 0, estimated: 0, rows: 0 },
  );
  return [header, ...lines].map((line) => [
    line.operator.padEnd(widths.operator), line.details.padEnd(widths.details),
    line.estimated.padStart(widths.estimated), line.rows.padStart(widths.rows),
  ].join('  ').trimEnd()).join('\n');
}

interface PlanLine {
  readonly operator: string;
  readonly details: string;
  readonly estimated: string;
  readonly rows: string;
}

function toLines({ operator, details, estimatedRows, rows, inputs }: PlanDescription, depth: number): PlanLine[] {
  const [first, ...others] = inputs;
  const shown = details.length > DETAILS_WIDTH ? `${details.slice(0, DETAILS_WIDTH - 1)}…` : details;
  return [
    { operator: `${'| '.repeat(depth)}+${operator}`, details: shown, estimated: String(estimatedRows), rows: rows === undefined ? '' : String(rows) },
    ...others.flatMap((other) => toLines(other, depth + 1)),
    ...(first ? toLines(first, depth) : []),
  ];
}
