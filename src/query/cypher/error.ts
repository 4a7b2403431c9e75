import { placeOf } from './syntax/source-place.js';

/** What went wrong, in the words of openCypher and Neo4j. */
export type ErrorKind =
  | 'SyntaxError'
  | 'SemanticError'
  | 'TypeError'
  | 'ArgumentError'
  | 'ArithmeticError'
  | 'EntityNotFound'
  | 'ConstraintVerificationFailed'
  | 'ParameterMissing'
  | 'ProcedureError'
  | 'AccessModeError'
  | 'LimitExceeded';

/** `compile`: before the first row was looked for; `runtime`: while rows were made. */
export type ErrorPhase = 'compile' | 'runtime';

/** What is wrong, before anyone has said where. */
export interface Fault {
  readonly kind: ErrorKind;
  /** A name from a closed list, as openCypher has them: `UndefinedVariable`, `InvalidArgumentType`. */
  readonly detail: string;
  readonly phase: ErrorPhase;
  readonly message: string;
}

/**
 * The one error that a query throws. Its message says what is wrong, where, and shows the line with a caret:
 *
 *     Variable `m` not defined (line 1, column 18 (offset: 17))
 *     "MATCH (n) RETURN m"
 *                       ^
 */
export class CypherError extends Error {
  override readonly name = 'CypherError';
  readonly kind: ErrorKind;
  readonly detail: string;
  readonly phase: ErrorPhase;
  /** What is wrong, without the place. */
  readonly problem: string;
  /** UTF-16 offset into the query; all four are absent while the place is not known. */
  offset?: number;
  line?: number;
  column?: number;
  sourceLine?: string;

  constructor(fault: Fault, offset?: number) {
    super(fault.message);
    this.kind = fault.kind;
    this.detail = fault.detail;
    this.phase = fault.phase;
    this.problem = fault.message;
    if (offset !== undefined) this.offset = offset;
  }

  /** Says where in the query it happened; the first to say so, the innermost, is right. */
  at(offset: number): this {
    this.offset ??= offset;
    return this;
  }

  /** Works out line and column once the query's text is at hand. */
  in(text: string): this {
    if (this.line !== undefined) return this;
    const place = placeOf(text, this.offset ?? 0);
    this.offset = place.offset;
    this.line = place.line;
    this.column = place.column;
    this.sourceLine = place.text;
    this.message = `${this.problem} (line ${place.line}, column ${place.column} (offset: ${place.offset}))\n${place.picture}`;
    return this;
  }
}

/** An error that stands in the query's text itself. */
export function syntaxError(detail: string, message: string, offset: number): CypherError {
  return new CypherError({ kind: 'SyntaxError', detail, phase: 'compile', message }, offset);
}

/** An error that only the data shows. */
export function runtimeError(kind: ErrorKind, detail: string, message: string): CypherError {
  return new CypherError({ kind, detail, phase: 'runtime', message });
}
