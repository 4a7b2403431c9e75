import type { Expression, SetItem } from './ast.js';
import { plainLabels } from './parse-labels.js';
import { parseOperand } from './parse-operand.js';
import type { TokenCursor } from './token-cursor.js';

export function parseSetItems(cursor: TokenCursor): readonly SetItem[] {
  const items = [parseSetItem(cursor)];
  while (cursor.takeSymbol(',')) items.push(parseSetItem(cursor));
  return items;
}

/** `n.key = value`, `n[key] = value`, `n = map`, `n += map`, `n:Label` */
function parseSetItem(cursor: TokenCursor): SetItem {
  const target = parseOperand(cursor);
  const { start } = target;
  if (target.kind === 'HasLabels') return toLabels(cursor, target);
  if (target.kind === 'Property') {
    cursor.expectSymbol('=');
    return { kind: 'SetProperty', target, value: cursor.expression(), start, end: cursor.lastEnd };
  }
  if (target.kind === 'Index') {
    cursor.expectSymbol('=');
    const value = cursor.expression();
    return { kind: 'SetDynamicProperty', subject: target.subject, key: target.index, value, start, end: cursor.lastEnd };
  }
  if (target.kind !== 'Variable') throw cursor.unexpected('a property, a variable or labels before it');
  const adds = cursor.takeSymbol('+=');
  if (!adds) cursor.expectSymbol('=');
  const value = cursor.expression();
  return { kind: adds ? 'MergeProperties' : 'ReplaceProperties', variable: target, value, start, end: cursor.lastEnd };
}

function toLabels(cursor: TokenCursor, target: Extract<Expression, { kind: 'HasLabels' }>): SetItem {
  const labels = plainLabels(target.labels);
  if (target.subject.kind !== 'Variable' || labels === undefined) throw cursor.unexpected('labels such as n:Person before it');
  return { kind: 'SetLabels', variable: target.subject, labels, start: target.start, end: target.end };
}
