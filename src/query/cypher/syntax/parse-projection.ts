import type { Expression, Projection, ProjectionItem, SortItem } from './ast.js';
import { parseName } from './parse-name.js';
import type { TokenCursor } from './token-cursor.js';

/** WITH and RETURN, with ORDER BY, SKIP, LIMIT and (for WITH) WHERE. */
export function parseProjection(cursor: TokenCursor): Projection | undefined {
  const { start } = cursor.token;
  const kind = cursor.isWord('WITH') ? 'With' : cursor.isWord('RETURN') ? 'Return' : undefined;
  if (kind === undefined) return undefined;
  cursor.take();
  const distinct = cursor.takeWords('DISTINCT');
  const star = cursor.takeSymbol('*');
  const items = parseItems(cursor, star);
  const orderBy = parseOrderBy(cursor);
  const skip = cursor.takeWords('SKIP') || cursor.takeWords('OFFSET') ? cursor.expression() : undefined;
  const limit = cursor.takeWords('LIMIT') ? cursor.expression() : undefined;
  const where = kind === 'With' && cursor.takeWords('WHERE') ? cursor.expression() : undefined;
  return { kind, distinct, star, items, orderBy, skip, limit, where, start, end: cursor.lastEnd };
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
