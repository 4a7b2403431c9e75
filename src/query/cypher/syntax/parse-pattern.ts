import { syntaxError } from '../error.js';
import type { Link, NodePattern, Pattern, PatternPart } from './ast.js';
import { parseLabelExpression } from './parse-labels.js';
import { isVariableHere, parseName, parsePatternProperties } from './parse-name.js';
import { isQuantifierHere, parseQuantifier } from './parse-quantifier.js';
import { isRelationshipHere, parseRelationship } from './parse-relationship.js';
import type { TokenCursor } from './token-cursor.js';

export function parsePattern(cursor: TokenCursor): Pattern {
  const parts = [parsePatternPart(cursor)];
  while (cursor.takeSymbol(',')) parts.push(parsePatternPart(cursor));
  return parts;
}

/** `p = (a)-->(b)`, `p = shortestPath((a)-[*]->(b))` */
export function parsePatternPart(cursor: TokenCursor): PatternPart {
  const start = cursor.token.start;
  const variable = cursor.isName() && cursor.isSymbol('=', 1) ? parseName(cursor) : undefined;
  if (variable) cursor.expectSymbol('=');
  const part = isShortestPathHere(cursor) ? parseShortestPath(cursor) : parseChain(cursor);
  return { ...part, variable, start };
}

export function isShortestPathHere(cursor: TokenCursor): boolean {
  return (cursor.isWord('SHORTESTPATH') || cursor.isWord('ALLSHORTESTPATHS')) && cursor.isSymbol('(', 1);
}

export function parseShortestPath(cursor: TokenCursor): PatternPart {
  const word = cursor.take();
  cursor.expectSymbol('(');
  const part = parseChain(cursor);
  cursor.expectSymbol(')');
  const shortest = word.word === 'SHORTESTPATH' ? 'one' : 'all';
  const [link] = part.links;
  if (part.links.length !== 1 || link?.kind !== 'RelationshipPattern') {
    throw syntaxError('InvalidRelationshipPattern', `${word.text}(…) takes exactly one relationship`, word.start);
  }
  return { ...part, shortest, start: word.start, end: cursor.lastEnd };
}

/** Nodes with links between them. A repeated pattern may stand without nodes around it: empty ones are put there. */
function parseChain(cursor: TokenCursor): PatternPart {
  const start = cursor.token.start;
  const nodes = [isRepeatedHere(cursor) ? emptyNode(cursor) : parseNode(cursor)];
  const links: Link[] = [];
  while (isRelationshipHere(cursor) || isRepeatedHere(cursor)) {
    const repeated = isRepeatedHere(cursor);
    links.push(repeated ? parseRepeated(cursor) : parseRelationship(cursor));
    const hasNode = cursor.isSymbol('(') && !isRepeatedHere(cursor);
    nodes.push(hasNode || !repeated ? parseNode(cursor) : emptyNode(cursor));
  }
  return { variable: undefined, shortest: undefined, nodes, links, start, end: cursor.lastEnd };
}

function isRepeatedHere(cursor: TokenCursor): boolean {
  return cursor.isSymbol('(') && cursor.isSymbol('(', 1);
}

function parseRepeated(cursor: TokenCursor): Link {
  const start = cursor.expectSymbol('(').start;
  const inner = cursor.nested(() => parseChain(cursor));
  if (inner.links.length === 0) throw cursor.unexpected('a relationship');
  const where = cursor.takeWords('WHERE') ? cursor.expression() : undefined;
  cursor.expectSymbol(')');
  if (!isQuantifierHere(cursor)) throw cursor.unexpected("'*', '+' or '{' after a pattern in parentheses");
  const length = parseQuantifier(cursor);
  return { kind: 'RepeatedPattern', inner, where, length, start, end: cursor.lastEnd };
}

function emptyNode(cursor: TokenCursor): NodePattern {
  const { lastEnd } = cursor;
  return {
    kind: 'NodePattern', variable: undefined, labels: undefined, properties: undefined, where: undefined,
    start: lastEnd, end: lastEnd,
  };
}

function parseNode(cursor: TokenCursor): NodePattern {
  const { start } = cursor.expectSymbol('(');
  return cursor.withBar(true, () => {
    const variable = isVariableHere(cursor) ? parseName(cursor) : undefined;
    const labels = cursor.takeSymbol(':') || cursor.takeWords('IS') ? parseLabelExpression(cursor) : undefined;
    const properties = parsePatternProperties(cursor);
    const where = cursor.takeWords('WHERE') ? cursor.expression() : undefined;
    cursor.expectSymbol(')');
    return { kind: 'NodePattern', variable, labels, properties, where, start, end: cursor.lastEnd };
  });
}
