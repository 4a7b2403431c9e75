/** Where a piece of syntax stands: UTF-16 offsets into the query, half open. */
export interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** A name that is introduced here: `n` in `(n)`, `x` in `[x IN …]`, `total` in `… AS total`. */
export interface Name extends Spanned {
  readonly name: string;
}

export type LogicOperator = 'AND' | 'OR' | 'XOR';

export type ComparisonOperator = '=' | '<>' | '<' | '>' | '<=' | '>=';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '^' | '||';

export type TextOperator = 'STARTS WITH' | 'ENDS WITH' | 'CONTAINS' | '=~';

export type Direction = 'out' | 'in' | 'both';

export interface PatternLength {
  readonly least: number;
  /** Infinity where open. */
  readonly most: number;
}

/** `A`, `A&B` (also `A:B`), `A|B`, `!A`, `%` (any). */
export type LabelExpression =
  | (Spanned & { readonly kind: 'Label'; readonly name: string })
  | (Spanned & { readonly kind: 'AnyLabel' })
  | (Spanned & { readonly kind: 'NotLabel'; readonly operand: LabelExpression })
  | (Spanned & { readonly kind: 'LabelsAnd' | 'LabelsOr'; readonly operands: readonly LabelExpression[] });
