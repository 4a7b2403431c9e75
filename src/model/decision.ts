/** Two groups of mentions that were joined into one entity or deliberately kept apart, and why. */
export interface ResolutionDecision {
  readonly action: 'join' | 'keep-apart';
  /** The two names compared, as `doc#chain`. */
  readonly left: string;
  readonly right: string;
  readonly leftName: string;
  readonly rightName: string;
  /** The comparison that decided: `same-name`, `acronym`, `alias-file`, `type-mismatch`, `ambiguous-surname` … */
  readonly comparison: string;
  /** 0 to 1. */
  readonly score: number;
  readonly explanation: string;
}
