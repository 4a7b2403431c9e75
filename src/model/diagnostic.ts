import type { Span } from './span.js';

export type Stage = 'ingest' | 'annotate' | 'extract' | 'resolve' | 'graph' | 'export' | 'push';

/** Why something was skipped or is doubtful. A closed list, so that reports can count by it. */
export type DiagnosticReason =
  | 'unreadable-file'
  | 'unsupported-format'
  | 'empty-document'
  | 'no-text-found'
  | 'binary-content'
  | 'invalid-encoding'
  | 'bad-record'
  | 'duplicate-id'
  | 'too-large'
  | 'link-loop'
  | 'outside-folder'
  | 'control-characters'
  | 'bidirectional-marks'
  | 'failed-to-read'
  | 'took-too-long'
  | 'worker-died'
  | 'not-prose'
  | 'unresolved-pronoun'
  | 'unresolved-nominal'
  | 'unknown-document'
  | 'unfounded-claim'
  | 'unknown-type'
  | 'type-mismatch'
  | 'low-confidence'
  | 'ambiguous-name'
  | 'reprinted-sentence'
  | 'contradiction'
  | 'too-complex';

/** Something that was skipped, repaired or doubtful. Bad text never throws: it ends up here. */
export interface Diagnostic {
  readonly stage: Stage;
  readonly reason: DiagnosticReason;
  readonly message: string;
  /** `error`: something could not be read. `warning`: read, with a repair or loss. `note`: a judgement worth knowing. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly source: string;
  readonly doc?: string;
  readonly line?: number;
  readonly span?: Span;
}
