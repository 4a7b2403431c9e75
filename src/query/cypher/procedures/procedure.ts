import type { GraphReader } from '../store.js';
import type { Value } from '../values/value.js';

/** The declared type of a procedure's input or output. */
export type FieldType =
  | 'ANY' | 'STRING' | 'INTEGER' | 'FLOAT' | 'NUMBER' | 'BOOLEAN' | 'MAP' | 'LIST' | 'NODE' | 'RELATIONSHIP' | 'PATH';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
}

/** Something that CALL can call: a table made on demand. */
export interface Procedure {
  /** With its namespace: `db.labels`. */
  readonly name: string;
  readonly inputs: readonly Field[];
  readonly outputs: readonly Field[];
  /** For each row one value per output, in their order. */
  readonly call: (args: readonly Value[], graph: GraphReader) => Iterable<readonly Value[]>;
}

export type Procedures = readonly Procedure[];

export function findProcedure(procedures: Procedures, name: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.name === name)
    ?? procedures.find((procedure) => procedure.name.toLowerCase() === name.toLowerCase());
}
