import { syntaxError } from '../error.js';
import type { Direction } from './ast-basics.js';
import type { RelationshipPattern } from './ast.js';
import { parseLabelExpression } from './parse-labels.js';
import { isVariableHere, parseName, parsePatternProperties } from './parse-name.js';
import { isQuantifierHere, parseLengthRange, parseQuantifier } from './parse-quantifier.js';
import type { TokenCursor } from './token-cursor.js';

/** Whether `-[`, `--`, `<-` goes on a pattern here (and is no subtraction or comparison). */
export function isRelationshipHere(cursor: TokenCursor, distance = 0): boolean {
  if (cursor.isSymbol('<', distance)) return cursor.isSymbol('-', distance + 1);
  return cursor.isSymbol('-', distance) && (cursor.isSymbol('-', distance + 1) || cursor.isSymbol('[', distance + 1));
}

type Inside = Pick<RelationshipPattern, 'variable' | 'types' | 'properties' | 'where' | 'length'>;

const EMPTY: Inside = {
  variable: undefined, types: undefined, properties: undefined, where: undefined, length: undefined,
};

/** `-->`, `<-[r:KNOWS {since: 1}]-`, `-[:A|B*1..3]-`, `-[:A]->+` */
export function parseRelationship(cursor: TokenCursor): RelationshipPattern {
  const { start } = cursor.token;
  const pointsLeft = cursor.takeSymbol('<');
  cursor.expectSymbol('-');
  const inside = cursor.takeSymbol('[') ? cursor.withBar(true, () => parseInside(cursor)) : EMPTY;
  cursor.expectSymbol('-');
  const pointsRight = cursor.takeSymbol('>');
  const length = isQuantifierHere(cursor) ? parseQuantifier(cursor) : inside.length;
  return {
    kind: 'RelationshipPattern', ...inside, length,
    direction: toDirection(pointsLeft, pointsRight), bothArrows: pointsLeft && pointsRight,
    start, end: cursor.lastEnd,
  };
}

function toDirection(pointsLeft: boolean, pointsRight: boolean): Direction {
  if (pointsLeft === pointsRight) return 'both';
  return pointsLeft ? 'in' : 'out';
}

function parseInside(cursor: TokenCursor): Inside {
  const variable = isVariableHere(cursor) ? parseName(cursor) : undefined;
  const types = cursor.takeSymbol(':') || cursor.takeWords('IS') ? parseLabelExpression(cursor) : undefined;
  if (cursor.isSymbol('..')) {
    throw syntaxError('InvalidRelationshipPattern', "a length begins with '*', as in *1..3", cursor.token.start);
  }
  const length = cursor.takeSymbol('*') ? parseLengthRange(cursor) : undefined;
  const properties = parsePatternProperties(cursor);
  const where = cursor.takeWords('WHERE') ? cursor.expression() : undefined;
  cursor.expectSymbol(']');
  return { variable, types, properties, where, length };
}
