import type { Diagnostic } from '../model/diagnostic.js';
import { compareText } from './compare-text.js';

/** By source, document and place; what is told twice is told once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyed = diagnostics.map((diagnostic) => ({ diagnostic, text: JSON.stringify(wholeContent(diagnostic)) }));
  const distinct = [...new Map(keyed.map((item) => [item.text, item])).values()];
  return distinct.sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic) || compareText(a.text, b.text)).map(({ diagnostic }) => diagnostic);
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.source, b.source) || compareText(a.doc ?? '', b.doc ?? '') ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.line ?? -1) - (b.line ?? -1)
  );
}

function wholeContent({ stage, reason, message, severity, source, doc, line, span }: Diagnostic): unknown[] {
  return [stage, reason, message, severity, source, doc, line, span?.start, span?.end];
}
