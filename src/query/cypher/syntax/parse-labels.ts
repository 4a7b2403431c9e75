import type { LabelExpression } from './ast-basics.js';
import type { TokenCursor } from './token-cursor.js';

/** Reads what follows the colon: `A`, `A:B`, `A&!B`, `A|B`, `A|:B`, `(A|B)&C`, `%`. */
export function parseLabelExpression(cursor: TokenCursor): LabelExpression {
  const start = cursor.token.start;
  const operands = [parseConjunction(cursor)];
  while (cursor.barJoinsLabels && cursor.takeSymbol('|')) {
    cursor.takeSymbol(':');
    operands.push(parseConjunction(cursor));
  }
  return join('LabelsOr', operands, start, cursor);
}

function parseConjunction(cursor: TokenCursor): LabelExpression {
  const start = cursor.token.start;
  const operands = [parseLabelTerm(cursor)];
  while (cursor.takeSymbol('&') || cursor.takeSymbol(':')) operands.push(parseLabelTerm(cursor));
  return join('LabelsAnd', operands, start, cursor);
}

function parseLabelTerm(cursor: TokenCursor): LabelExpression {
  const start = cursor.token.start;
  if (cursor.takeSymbol('!')) {
    const operand = cursor.nested(() => parseLabelTerm(cursor));
    return { kind: 'NotLabel', operand, start, end: cursor.lastEnd };
  }
  if (cursor.takeSymbol('(')) {
    const inner = cursor.nested(() => cursor.withBar(true, () => parseLabelExpression(cursor)));
    cursor.expectSymbol(')');
    return inner;
  }
  if (cursor.takeSymbol('%')) return { kind: 'AnyLabel', start, end: cursor.lastEnd };
  const name = cursor.expectName('a label or type');
  return { kind: 'Label', name: name.text, start, end: name.end };
}

function join(
  kind: 'LabelsOr' | 'LabelsAnd', operands: readonly LabelExpression[], start: number, cursor: TokenCursor,
): LabelExpression {
  const [only] = operands;
  return operands.length === 1 && only ? only : { kind, operands, start, end: cursor.lastEnd };
}

/** The labels of `:A:B`, or undefined where more than "all of these" is said. */
export function plainLabels(expression: LabelExpression): readonly string[] | undefined {
  if (expression.kind === 'Label') return [expression.name];
  if (expression.kind !== 'LabelsAnd') return undefined;
  const names = expression.operands.map((operand) => (operand.kind === 'Label' ? operand.name : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** The types of `:A|B`, or undefined where more than "one of these" is said. */
export function alternativeTypes(expression: LabelExpression): readonly string[] | undefined {
  if (expression.kind === 'Label') return [expression.name];
  if (expression.kind !== 'LabelsOr') return undefined;
  const names = expression.operands.map((operand) => (operand.kind === 'Label' ? operand.name : undefined));
  return names.every((name) => name !== undefined) ? [...new Set(names)] : undefined;
}
