import type { Diagnostic, DiagnosticReason } from '../model/diagnostic.js';

/** A diagnostic of this stage; `line` is left out where there is none. */
export function ingestDiagnostic(
  severity: Diagnostic['severity'],
  reason: DiagnosticReason,
  source: string,
  message: string,
  line?: number,
): Diagnostic {
  return { stage: 'ingest', reason, message, severity, source, ...(line === undefined ? {} : { line }) };
}
