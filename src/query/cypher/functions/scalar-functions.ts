import type { FunctionDefinition } from './definition.js';
import { ANY, INTEGER, STRING, commonType } from '../semantics/static-type.js';
import { formatValueType } from '../values/cypher-type.js';
import { equals } from '../values/equality.js';

export const SCALAR_FUNCTIONS: readonly FunctionDefinition[] = [
  {
    name: 'coalesce', least: 1, most: Infinity, returns: ANY, infer: commonType, handlesNull: true,
    evaluate: (args) => args.find((value) => value !== null) ?? null,
  },
  {
    name: 'nullIf', least: 2, most: 2, returns: ANY, handlesNull: true,
    evaluate: ([value = null, other = null]) => (equals(value, other) === true ? null : value),
  },
  { name: 'valueType', least: 1, most: 1, returns: STRING, handlesNull: true, evaluate: ([value = null]) => formatValueType(value) },
  { name: 'timestamp', least: 0, most: 0, returns: INTEGER, evaluate: (_args, { now }) => now / 1_000_000n },
  {
    name: 'randomUUID', least: 0, most: 0, returns: STRING, random: true,
    evaluate: (_args, { random }) => makeUuid(random),
  },
];

/** A version 4 UUID from the query's own source of chance. */
function makeUuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (letter) => {
    const digit = Math.floor(random() * 16);
    return (letter === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}
