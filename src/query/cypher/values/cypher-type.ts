import { isList, typeOf } from './value.js';
import type { Value, ValueType } from './value.js';

/** In the order in which alternatives are written. */
const TYPE_NAMES = [
  'NOTHING', 'NULL', 'BOOLEAN', 'STRING', 'INTEGER', 'FLOAT', 'DATE', 'LOCAL TIME', 'ZONED TIME', 'LOCAL DATETIME', 'ZONED DATETIME',
  'DURATION', 'POINT', 'NODE', 'RELATIONSHIP', 'MAP', 'LIST', 'PATH', 'PROPERTY VALUE', 'ANY',
] as const;

export type CypherTypeName = typeof TYPE_NAMES[number];

/** A type as `IS ::` names it and `valueType()` tells it. */
export interface CypherType {
  readonly name: CypherTypeName;
  /** Only for lists: what the items may be. */
  readonly items?: readonly CypherType[];
  /** Without it, null belongs to every type but NOTHING. */
  readonly notNull: boolean;
}

const NAMES: Readonly<Record<ValueType, CypherTypeName>> = {
  null: 'NULL', boolean: 'BOOLEAN', integer: 'INTEGER', float: 'FLOAT', string: 'STRING', list: 'LIST', map: 'MAP', node: 'NODE',
  relationship: 'RELATIONSHIP', path: 'PATH', date: 'DATE', localtime: 'LOCAL TIME', time: 'ZONED TIME', localdatetime: 'LOCAL DATETIME',
  datetime: 'ZONED DATETIME', duration: 'DURATION',
};

/** What no property can hold. */
const NOT_STORABLE: ReadonlySet<CypherTypeName> = new Set(['MAP', 'NODE', 'RELATIONSHIP', 'PATH']);

export function isOfType(value: Value, type: CypherType): boolean {
  if (value === null) return !type.notNull && type.name !== 'NOTHING';
  const name = NAMES[typeOf(value)];
  if (type.name === 'ANY') return true;
  if (type.name === 'PROPERTY VALUE') return isList(value) ? isStorableList(value) : !NOT_STORABLE.has(name);
  if (!isList(value)) return type.name === name;
  return type.name === 'LIST' && value.every((item) => type.items?.some((each) => isOfType(item, each)) ?? true);
}

/** Values of one kind, none of them null or itself a list. */
function isStorableList(list: readonly Value[]): boolean {
  const kinds = new Set(list.map((item) => NAMES[typeOf(item)]));
  const [kind] = kinds;
  return kinds.size <= 1 && kind !== 'NULL' && kind !== 'LIST' && (kind === undefined || !NOT_STORABLE.has(kind));
}

/** The narrowest type of a value, written as Neo4j does: `LIST<STRING NOT NULL | INTEGER NOT NULL> NOT NULL`. */
export function formatValueType(value: Value): string {
  if (value === null) return 'NULL';
  return isList(value) ? `LIST<${formatItemTypes(value)}> NOT NULL` : `${NAMES[typeOf(value)]} NOT NULL`;
}

function formatItemTypes(items: readonly Value[]): string {
  if (items.length === 0) return 'NOTHING';
  const hasNull = items.includes(null);
  const types = [...new Set(items.filter((item) => item !== null).map(formatValueType))];
  if (types.length === 0) return 'NULL';
  // Lists that are empty fit any other list's type.
  const isOfNothing = (type: string): boolean => type === 'LIST<NOTHING> NOT NULL';
  const lists = types.filter((type) => type.startsWith('LIST<') && !isOfNothing(type));
  const sorted = types.filter((type) => lists.length === 0 || !isOfNothing(type)).sort(compareTypes);
  // One null among the items, and each of them may be null.
  return sorted.map((type) => (hasNull ? type.replace(/ NOT NULL$/, '') : type)).join(' | ');
}

/** By the order of their names; lists by that of what is in them. */
function compareTypes(a: string, b: string): number {
  const inner = (type: string): string => type.replace(/^LIST<|>[^>]*$/g, '');
  return rankOf(a) - rankOf(b) || (a.startsWith('LIST<') ? compareTypes(inner(a), inner(b)) : 0) || (a < b ? -1 : 1);
}

function rankOf(type: string): number {
  const plain = type.replace(/(?:<.*>)? NOT NULL$/, '');
  return TYPE_NAMES.findIndex((name) => name === plain);
}
