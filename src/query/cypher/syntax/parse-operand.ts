import type { Expression } from './ast.js';
import { parseAtom } from './parse-atom.js';
import { parseLabelExpression } from './parse-labels.js';
import { isNumberHere, parseNumber } from './parse-literal.js';
import type { TokenCursor } from './token-cursor.js';

/** An atom with its signs before it, and its properties, indexes and labels after it. */
export function parseOperand(cursor: TokenCursor): Expression {
  const { start } = cursor.token;
  const isSign = cursor.isSymbol('-') || cursor.isSymbol('+');
  if (!isSign) return parsePostfix(cursor, parseAtom(cursor), start);
  const negative = cursor.take().text === '-';
  if (negative && isNumberHere(cursor)) return parsePostfix(cursor, parseNumber(cursor, start), start);
  const operand = cursor.nested(() => parseOperand(cursor));
  return { kind: 'Sign', negative, operand, start, end: cursor.lastEnd };
}

/** `.key`, `[index]`, `[from..to]`, `:Label` as often as they follow. */
function parsePostfix(cursor: TokenCursor, atom: Expression, start: number): Expression {
  let subject = atom;
  for (;;) {
    const next = parseStep(cursor, subject, start);
    if (next === undefined) return subject;
    subject = next;
  }
}

function parseStep(cursor: TokenCursor, subject: Expression, start: number): Expression | undefined {
  if (cursor.takeSymbol('.')) {
    const key = cursor.expectName('a property key');
    return { kind: 'Property', subject, key: key.text, keyStart: key.start, start, end: key.end };
  }
  if (cursor.takeSymbol('[')) return cursor.withBar(true, () => parseIndex(cursor, subject, start));
  if (cursor.takeSymbol(':')) {
    const labels = parseLabelExpression(cursor);
    return { kind: 'HasLabels', subject, labels, start, end: cursor.lastEnd };
  }
  return undefined;
}

function parseIndex(cursor: TokenCursor, subject: Expression, start: number): Expression {
  const from = cursor.isSymbol('..') ? undefined : cursor.expression();
  if (from !== undefined && cursor.takeSymbol(']')) {
    return { kind: 'Index', subject, index: from, start, end: cursor.lastEnd };
  }
  cursor.expectSymbol('..');
  const to = cursor.isSymbol(']') ? undefined : cursor.expression();
  cursor.expectSymbol(']');
  return { kind: 'Slice', subject, from, to, start, end: cursor.lastEnd };
}
