import type { CypherType, CypherTypeName } from '../values/cypher-type.js';
import type { TokenCursor } from './token-cursor.js';

/** All ways to write a type, longer ones before those they begin with. */
const WORDINGS: readonly (readonly [words: readonly string[], name: CypherTypeName])[] = ([
  ['NOTHING', 'NOTHING'], ['NULL', 'NULL'], ['BOOLEAN', 'BOOLEAN'], ['BOOL', 'BOOLEAN'], ['VARCHAR', 'STRING'], ['STRING', 'STRING'],
  ['SIGNED INTEGER', 'INTEGER'], ['INTEGER', 'INTEGER'], ['INT', 'INTEGER'], ['FLOAT', 'FLOAT'], ['DATE', 'DATE'],
  ['LOCAL TIME', 'LOCAL TIME'], ['LOCAL DATETIME', 'LOCAL DATETIME'], ['ZONED TIME', 'ZONED TIME'], ['ZONED DATETIME', 'ZONED DATETIME'],
  ['TIME WITHOUT TIMEZONE', 'LOCAL TIME'], ['TIME WITHOUT TIME ZONE', 'LOCAL TIME'], ['TIME WITH TIMEZONE', 'ZONED TIME'],
  ['TIME WITH TIME ZONE', 'ZONED TIME'], ['TIMESTAMP WITHOUT TIMEZONE', 'LOCAL DATETIME'], ['TIMESTAMP WITHOUT TIME ZONE', 'LOCAL DATETIME'],
  ['TIMESTAMP WITH TIMEZONE', 'ZONED DATETIME'], ['TIMESTAMP WITH TIME ZONE', 'ZONED DATETIME'], ['DURATION', 'DURATION'], ['POINT', 'POINT'],
  ['ANY NODE', 'NODE'], ['NODE', 'NODE'], ['ANY VERTEX', 'NODE'], ['VERTEX', 'NODE'],
  ['ANY RELATIONSHIP', 'RELATIONSHIP'], ['RELATIONSHIP', 'RELATIONSHIP'], ['ANY EDGE', 'RELATIONSHIP'], ['EDGE', 'RELATIONSHIP'],
  ['ANY MAP', 'MAP'], ['MAP', 'MAP'], ['PATHS', 'PATH'], ['PATH', 'PATH'], ['ANY PROPERTY VALUE', 'PROPERTY VALUE'], ['PROPERTY VALUE', 'PROPERTY VALUE'],
  ['ANY VALUE', 'ANY'], ['ANY', 'ANY'],
] as const).map(([words, name]) => [words.split(' '), name]);

/** `INTEGER | FLOAT NOT NULL`, `LIST<STRING!>`, `ANY<INTEGER | STRING>`: one of these. */
export function parseTypes(cursor: TokenCursor): readonly CypherType[] {
  const types = [...parseType(cursor)];
  while (cursor.barJoinsLabels && cursor.takeSymbol('|')) types.push(...parseType(cursor));
  return types;
}

function parseType(cursor: TokenCursor): readonly CypherType[] {
  if (cursor.isWord('ANY') && cursor.isSymbol('<', 1)) {
    cursor.take();
    return parseItems(cursor);
  }
  let type: CypherType = isListHere(cursor) ? parseListType(cursor) : parsePlainType(cursor);
  // `INTEGER LIST` is `LIST<INTEGER>`.
  while (cursor.takeWords('LIST') || cursor.takeWords('ARRAY')) type = { name: 'LIST', items: [type], notNull: takeNotNull(cursor) };
  return [type];
}

function isListHere(cursor: TokenCursor): boolean {
  return (cursor.isWord('LIST') || cursor.isWord('ARRAY')) && cursor.isSymbol('<', 1);
}

function parseListType(cursor: TokenCursor): CypherType {
  cursor.take();
  const items = parseItems(cursor);
  return { name: 'LIST', items, notNull: takeNotNull(cursor) };
}

function parseItems(cursor: TokenCursor): readonly CypherType[] {
  cursor.expectSymbol('<');
  const items = cursor.nested(() => cursor.withBar(true, () => parseTypes(cursor)));
  cursor.expectSymbol('>');
  return items;
}

function parsePlainType(cursor: TokenCursor): CypherType {
  const found = WORDINGS.find(([words]) => cursor.takeWords(...words));
  if (!found) throw cursor.unexpected('a type such as INTEGER, STRING or LIST<STRING>');
  return { name: found[1], notNull: takeNotNull(cursor) };
}

function takeNotNull(cursor: TokenCursor): boolean {
  return cursor.takeWords('NOT', 'NULL') || cursor.takeSymbol('!');
}
