import { runtimeError } from '../error.js';
import { locate } from '../evaluate/locate.js';
import type { Field } from '../procedures/procedure.js';
import type { Cursor, Evaluate, Plan, Run } from '../run/run.js';
import type { CallInfo } from '../semantics/resolution.js';
import { isEntity, isList, isMap, isNumeric, isPath, typeOf } from '../values/value.js';
import type { Value } from '../values/value.js';

/** The rows of a procedure, for each row of the input. */
class ProcedureCall implements Cursor {
  private rows: Iterator<readonly Value[]> = [][Symbol.iterator]();

  constructor(
    private readonly run: Run, private readonly input: Cursor, private readonly info: CallInfo,
    private readonly args: readonly Evaluate[], private readonly offset: number,
  ) {}

  open(): void {
    this.input.open();
    this.rows = [][Symbol.iterator]();
  }

  next(): boolean {
    const { frame, graph, budget } = this.run;
    const { procedure, outputs } = this.info;
    for (;;) {
      // A procedure without outputs does its work and lets the row go on.
      if (procedure.outputs.length === 0) {
        if (!this.input.next()) return false;
        for (const row of procedure.call(this.arguments(), graph)) void row;
        return true;
      }
      const row = this.rows.next();
      if (!row.done) {
        budget.tick();
        for (const { index, slot } of outputs) frame[slot] = row.value[index] ?? null;
        return true;
      }
      if (!this.input.next()) return false;
      this.rows = procedure.call(this.arguments(), graph)[Symbol.iterator]();
    }
  }

  private arguments(): readonly Value[] {
    return this.args.map((evaluate, index) => {
      const field = this.info.procedure.inputs[index];
      const value = evaluate(this.run.frame);
      try {
        return field ? coerce(value, field) : value;
      } catch (error) {
        throw locate(error, this.offset);
      }
    });
  }
}

/** What is given to a procedure must be what it declares; an integer will do for a float. */
function coerce(value: Value, { name, type }: Field): Value {
  if (value === null || type === 'ANY') return value;
  if (type === 'FLOAT' && isNumeric(value)) return Number(value);
  if (fits(value, type)) return value;
  throw runtimeError('TypeError', 'InvalidArgumentType', `The argument ${name} must be ${type}, not a ${typeOf(value)}`);
}

function fits(value: Value, type: Exclude<Field['type'], 'ANY'>): boolean {
  switch (type) {
    case 'STRING': return typeof value === 'string';
    case 'INTEGER': return typeof value === 'bigint';
    case 'FLOAT': return typeof value === 'number';
    case 'NUMBER': return isNumeric(value);
    case 'BOOLEAN': return typeof value === 'boolean';
    case 'MAP': return isMap(value);
    case 'LIST': return isList(value);
    case 'NODE': return isEntity(value) && value.kind === 'node';
    case 'RELATIONSHIP': return isEntity(value) && value.kind === 'relationship';
    case 'PATH': return isPath(value);
  }
}

const USUAL_ROWS = 10;

export function procedureCall(input: Plan, info: CallInfo, offset: number): Plan {
  return {
    name: 'ProcedureCall', details: `${info.procedure.name}()`, estimate: input.estimate * USUAL_ROWS, inputs: [input],
    start: (run) => new ProcedureCall(
      run, run.start(input), info, info.args.map((argument) => run.evaluator(argument)), offset,
    ),
  };
}
