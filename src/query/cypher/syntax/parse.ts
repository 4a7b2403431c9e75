import { CypherError, syntaxError } from '../error.js';
import type { Statement } from './ast.js';
import { parseExpression, parseTestAfter } from './parse-expression.js';
import { parseQuery } from './parse-query.js';
import { TokenCursor } from './token-cursor.js';
import type { Grammar } from './token-cursor.js';

const GRAMMAR: Grammar = { expression: parseExpression, query: parseQuery, testAfter: parseTestAfter };

/** Reads one query. Throws a positioned `CypherError` for anything that is none, however odd or deep. */
export function parse(text: string): Statement {
  const cursor = new TokenCursor(text, GRAMMAR);
  try {
    return parseStatement(cursor);
  } catch (error) {
    throw error instanceof CypherError ? cursor.betterOf(error) : error;
  }
}

function parseStatement(cursor: TokenCursor): Statement {
  skipVersion(cursor);
  const mode = cursor.takeWords('EXPLAIN') ? 'explain' : cursor.takeWords('PROFILE') ? 'profile' : 'run';
  skipVersion(cursor);
  if (cursor.isAtEnd()) throw cursor.unexpected('a query');
  const query = cursor.query();
  while (cursor.takeSymbol(';'));
  if (!cursor.isAtEnd()) throw cursor.unexpected('another clause, or the end of the query');
  assertShallow(query);
  return { mode, query };
}

/** `CYPHER 5`, `CYPHER runtime = slotted planner = cost`: for Neo4j, and nothing to us. */
function skipVersion(cursor: TokenCursor): void {
  if (!cursor.takeWords('CYPHER')) return;
  if (cursor.token.kind === 'integer') cursor.take();
  while (cursor.isName() && cursor.isSymbol('=', 1)) {
    cursor.take();
    cursor.take();
    cursor.expectName('the value of an option');
  }
}

/** Chains such as `a.b.c…` nest without brackets; what walks the tree later must not run out of stack either. */
const DEEPEST_TREE = 1000;

/** Each node and relationship that is looked for becomes a step, and steps ask one another for rows. */
const MOST_SOUGHT = 2000;

function assertShallow(query: object): void {
  const waiting: { readonly node: object; readonly depth: number; readonly isCreated: boolean }[] = [{ node: query, depth: 0, isCreated: false }];
  let sought = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const start = 'start' in node ? Number(node.start) : 0;
    if (depth > DEEPEST_TREE) throw syntaxError('NestingTooDeep', `more than ${DEEPEST_TREE} levels of nesting`, start);
    // What is created is made in a row, however much it is.
    const isCreated = next.isCreated || ('kind' in node && node.kind === 'Create');
    if (!isCreated && isPatternElement(node) && (sought += 1) > MOST_SOUGHT) {
      throw syntaxError('QueryTooLong', `more than ${MOST_SOUGHT} nodes and relationships in patterns`, start);
    }
    for (const child of Object.values(node)) {
      if (typeof child === 'object' && child !== null) waiting.push({ node: child, depth: 'kind' in node ? depth + 1 : depth, isCreated });
    }
  }
}

function isPatternElement(node: object): boolean {
  return 'kind' in node && (node.kind === 'NodePattern' || node.kind === 'RelationshipPattern');
}
