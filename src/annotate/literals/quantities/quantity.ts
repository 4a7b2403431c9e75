import type { LiteralLine, Stretch } from '../line.js';

export interface QuantityStretch extends Stretch {
  /** Amount and unit: "1500000000 USD", "49 %", "310"; "10-12 USD" for a range. */
  readonly value: string;
}

/** A matcher looks for an amount that begins at a token. */
export type QuantityMatcher = (line: LiteralLine, from: number) => QuantityStretch | null;
