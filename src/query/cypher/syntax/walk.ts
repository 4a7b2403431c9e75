import type { Expression } from './ast.js';

/** Calls `visit` for every object of a syntax tree, parents first; where it answers false, what is below is left out. */
export function walk(root: unknown, visit: (node: object) => boolean | void): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next) && visit(next) === false) continue;
    const children = Object.values(next).filter((child) => typeof child === 'object' && child !== null);
    for (let index = children.length - 1; index >= 0; index -= 1) waiting.push(children[index]);
  }
}

export function isKind<Kind extends Expression['kind']>(node: object, kind: Kind): node is Extract<Expression, { kind: Kind }> {
  return 'kind' in node && node.kind === kind;
}

const PLACES: ReadonlySet<string> = new Set(['start', 'end', 'keyStart']);

/** Whether two pieces of syntax say the same in the same words, wherever they stand. */
export function sameSyntax(a: unknown, b: unknown): boolean {
  const waiting: (readonly [unknown, unknown])[] = [[a, b]];
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [left, right] = pair;
    if (Object.is(left, right)) continue;
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
    const [leftKeys, rightKeys] = [Object.keys(left), Object.keys(right)];
    if (leftKeys.length !== rightKeys.length) return false;
    const rightByKey = new Map(Object.entries(right));
    for (const [key, value] of Object.entries(left)) {
      if (!rightByKey.has(key)) return false;
      if (!PLACES.has(key)) waiting.push([value, rightByKey.get(key)]);
    }
  }
  return true;
}
