import type { Expression } from './ast.js';
import { parseLabelExpression } from './parse-labels.js';
import { parseTypes } from './parse-type.js';
import type { TokenCursor } from './token-cursor.js';

const NORMAL_FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;

/** `IS [NOT] NULL`, `IS [NOT] :: TYPE`, `IS [NOT] TYPED TYPE`, `IS [NOT] [NFC] NORMALIZED`, `IS Label` after an operand. */
export function parseIs(cursor: TokenCursor, operand: Expression, start: number): Expression | undefined {
  if (!cursor.isWord('IS')) return undefined;
  cursor.take();
  const negated = cursor.takeWords('NOT');
  if (cursor.takeWords('NULL')) return { kind: 'IsNull', operand, negated, start, end: cursor.lastEnd };
  if (cursor.takeSymbol('::') || takeTyped(cursor)) {
    const types = parseTypes(cursor);
    return { kind: 'IsTyped', operand, types, negated, start, end: cursor.lastEnd };
  }
  const form = takeNormalForm(cursor);
  if (form !== undefined) return isNormalized(cursor, operand, form, negated, start);
  if (negated) throw cursor.unexpected("NULL, '::' or NORMALIZED");
  const labels = parseLabelExpression(cursor);
  return { kind: 'HasLabels', subject: operand, labels, start, end: cursor.lastEnd };
}

/** `TYPED` may also be a label. */
function takeTyped(cursor: TokenCursor): boolean {
  return cursor.isWord('TYPED') && cursor.isName(1) && cursor.takeWords('TYPED');
}

function takeNormalForm(cursor: TokenCursor): string | undefined {
  if (cursor.takeWords('NORMALIZED')) return 'NFC';
  return NORMAL_FORMS.find((form) => cursor.takeWords(form, 'NORMALIZED'));
}

/** Reads as `isNormalized(operand, form)`. */
function isNormalized(cursor: TokenCursor, operand: Expression, form: string, negated: boolean, start: number): Expression {
  const end = cursor.lastEnd;
  const args: readonly Expression[] = [operand, { kind: 'Literal', value: form, start: end, end }];
  const call: Expression = { kind: 'FunctionCall', name: 'isNormalized', distinct: false, args, start, end };
  return negated ? { kind: 'Not', operand: call, start, end } : call;
}
