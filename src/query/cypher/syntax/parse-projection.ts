import type { Expression, Projection, ProjectionItem, SortItem } from './ast.js';
import { parseName } from './parse-name.js';
import type { TokenCursor } from './token-cursor.js';

/** WITH and RETURN, with ORDER BY, SKIP, LIMIT and (for WITH) WHERE. */
export function parseProjection(cursor: TokenCursor): Projection | undefined {
  const { start } = cursor.token;
  const kind = cursor.isWord('WITH') ? 'With' : cursor.isWord('RETURN') ? 'Return' : undefined;
  if (kind === undefined) return parseBareOrder(cursor);
  cursor.take();
  const distinct = cursor.takeWords('DISTINCT');
  const star = cursor.takeSymbol('*');
  const items = parseItems(cursor, star);
  const order = parseOrder(cursor);
  const where = kind === 'With' && cursor.takeWords('WHERE') ? cursor.expression() : undefined;
  return { kind, distinct, star, items, ...order, where, start, end: cursor.lastEnd };
}

/** `MATCH (n) ORDER BY n.name LIMIT 3 RETURN n`: ordering that stands alone reads as that of `WITH *`. */
function parseBareOrder(cursor: TokenCursor): Projection | undefined {
  const { start } = cursor.token;
  const order = parseOrder(cursor);
  if (cursor.token.start === start) return undefined;
  return { kind: 'With', distinct: false, star: true, items: [], ...order, where: undefined, start, end: cursor.lastEnd };
}

function parseOrder(cursor: TokenCursor): Pick<Projection, 'orderBy' | 'skip' | 'limit'> {
  const orderBy = parseOrderBy(cursor);
  const skip = cursor.takeWords('SKIP') || cursor.takeWords('OFFSET') ? cursor.expression() : undefined;
  const limit = cursor.takeWords('LIMIT') ? cursor.expression() : undefined;
  return { orderBy, skip, limit };
}

function parseItems(cursor: TokenCursor, star: boolean): readonly ProjectionItem[] {
  if (star && !cursor.takeSymbol(',')) return [];
  const items = [parseItem(cursor)];
  while (cursor.takeSymbol(',')) items.push(parseItem(cursor));
  return items;
}

function parseItem(cursor: TokenCursor): ProjectionItem {
  const { start } = cursor.token;
  const expression = cursor.expression();
  const text = cursor.text.slice(start, cursor.lastEnd);
  const alias = cursor.takeWords('AS') ? parseName(cursor) : undefined;
  return { expression, alias, column: alias?.name ?? columnName(expression, text), start, end: cursor.lastEnd };
}

/** A variable's column has its name without backticks, a map projection's that of its subject, as in Neo4j; any other expression's is its text. */
function columnName(expression: Expression, text: string): string {
  if (text.startsWith('(')) return text;
  if (expression.kind === 'MapProjection') return expression.subject.name;
  return expression.kind === 'Variable' ? expression.name : text;
}

function parseOrderBy(cursor: TokenCursor): readonly SortItem[] {
  if (!cursor.takeWords('ORDER', 'BY')) return [];
  const items = [parseSortItem(cursor)];
  while (cursor.takeSymbol(',')) items.push(parseSortItem(cursor));
  return items;
}

function parseSortItem(cursor: TokenCursor): SortItem {
  const expression = cursor.expression();
  const descending = cursor.takeWords('DESC') || cursor.takeWords('DESCENDING');
  if (!descending && !cursor.takeWords('ASC')) cursor.takeWords('ASCENDING');
  return { expression, descending };
}
