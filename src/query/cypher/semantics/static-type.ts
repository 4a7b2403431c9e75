import type { ValueType } from '../values/value.js';

/** What is known of an expression's type before any data is seen. `any` means nothing; only sure mistakes are reported. */
export interface StaticType {
  readonly name: TypeName;
  /** For lists: what the items are. */
  readonly element?: StaticType;
}

export type TypeName = ValueType | 'any' | 'number';

export const ANY: StaticType = { name: 'any' };
export const NULL: StaticType = { name: 'null' };
export const BOOLEAN: StaticType = { name: 'boolean' };
export const INTEGER: StaticType = { name: 'integer' };
export const FLOAT: StaticType = { name: 'float' };
export const NUMBER: StaticType = { name: 'number' };
export const STRING: StaticType = { name: 'string' };
export const MAP: StaticType = { name: 'map' };
export const NODE: StaticType = { name: 'node' };
export const RELATIONSHIP: StaticType = { name: 'relationship' };
export const PATH: StaticType = { name: 'path' };

export function listOf(element: StaticType): StaticType {
  return { name: 'list', element };
}

/** Whether a value of this type may turn out to be one of those; what is null fits everywhere. */
export function mayBe(type: StaticType, ...names: readonly TypeName[]): boolean {
  if (type.name === 'any' || type.name === 'null') return true;
  if (names.includes(type.name)) return true;
  const isNumber = type.name === 'integer' || type.name === 'float';
  return (isNumber && names.includes('number')) || (type.name === 'number' && (names.includes('integer') || names.includes('float')));
}

/** The type of a list of items with these types: what all of them have in common. */
export function commonType(types: readonly StaticType[]): StaticType {
  const known = types.filter((type) => type.name !== 'null');
  const [first, ...rest] = known;
  if (!first) return types.length > 0 ? NULL : ANY;
  if (rest.every((type) => type.name === first.name)) {
    return first.name === 'list' ? listOf(commonType(known.map((type) => type.element ?? ANY))) : first;
  }
  return known.every((type) => mayBe(type, 'number') && type.name !== 'any') ? NUMBER : ANY;
}

export function typeName(type: StaticType): string {
  return type.name === 'list' ? `list of ${type.element?.name ?? 'any'}` : type.name;
}
