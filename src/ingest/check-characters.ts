import type { Diagnostic, DiagnosticReason } from '../model/diagnostic.js';
import { lineNumberAt } from '../text/lines.js';

interface Check {
  readonly reason: DiagnosticReason;
  readonly pattern: RegExp;
  /** What it finds, as one and as several are called. */
  readonly one: string;
  readonly several: string;
}

const CHECKS: readonly Check[] = [
  {
    reason: 'control-characters',
     
    pattern: /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g,
    one: 'control character',
    several: 'control characters',
  },
  {
    reason: 'bidirectional-marks',
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    one: 'mark that changes the direction of text',
    several: 'marks that change the direction of text',
  },
];

/** Tells of characters that a reader does not see or that make text look other than it is. They are kept. */
export function checkCharacters(text: string, source: string, doc: string): Diagnostic[] {
  return CHECKS.flatMap(({ reason, pattern, one, several }) => {
    const first = text.search(pattern);
    if (first === -1) return [];
    const count = text.match(pattern)?.length ?? 0;
    const name = `U+${text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')}`;
    return [{
      stage: 'ingest',
      reason,
      message: `${count} ${count === 1 ? one : several} kept in the text, the first is ${name}`,
      severity: 'warning',
      source,
      doc,
      line: lineNumberAt(text, first),
      span: { start: first, end: first + 1 },
    } satisfies Diagnostic];
  });
}
