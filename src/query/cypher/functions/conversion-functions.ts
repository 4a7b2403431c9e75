import { runtimeError } from '../error.js';
import { formatFloat } from '../values/format.js';
import { formatTemporal } from '../temporal/format.js';
import { isList, isMap } from '../values/value.js';
import type { Value } from '../values/value.js';
import { BOOLEAN, FLOAT, INTEGER, STRING, listOf } from '../semantics/static-type.js';
import type { StaticType } from '../semantics/static-type.js';
import { invalidArgument } from './argument-error.js';
import type { FunctionDefinition } from './definition.js';

const LARGEST = 2n ** 63n - 1n;
const SMALLEST = -(2n ** 63n);

export function fitsInteger(value: bigint): boolean {
  return value >= SMALLEST && value <= LARGEST;
}

/** A text that is a whole number, of more than 64 bits. */
const TOO_LARGE = Symbol('too large');

/** Undefined stands for "cannot be asked of such a value"; null for "this text is none". */
type Conversion = (value: Value) => Value | typeof TOO_LARGE | undefined;

function toBoolean(value: Value): Value | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return value !== 0n;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : null;
}

const NUMBER_TEXT = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

function toInteger(value: Value): ReturnType<Conversion> {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number') return truncate(value);
  if (typeof value !== 'string') return undefined;
  // Unlike toFloat(), Neo4j's toInteger() takes no blanks around the number.
  if (!NUMBER_TEXT.test(value)) return null;
  const whole = /^[+-]?\d{1,400}$/.test(value) ? BigInt(value.replace(/^\+/, '')) : wholeOf(Number(value));
  return whole !== undefined && fitsInteger(whole) ? whole : TOO_LARGE;
}

function wholeOf(value: number): bigint | undefined {
  return Number.isFinite(value) ? BigInt(Math.trunc(value)) : undefined;
}

/** Beyond 64 bits the nearest that fits, as Java casts; not a number is 0. */
function truncate(value: number): Value {
  if (Number.isNaN(value)) return 0n;
  if (value >= 2 ** 63) return LARGEST;
  return value <= -(2 ** 63) ? SMALLEST : BigInt(Math.trunc(value));
}

function toFloat(value: Value): Value | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (NUMBER_TEXT.test(text)) return Number(text);
  return text === 'NaN' ? Number.NaN : /^[+-]?Infinity$/.test(text) ? Number(text) : null;
}

export function toText(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatFloat(value);
  if (typeof value !== 'object') return String(value);
  if (value === null || isList(value) || isMap(value)) return undefined;
  if (value.kind === 'node' || value.kind === 'relationship' || value.kind === 'path') return undefined;
  return formatTemporal(value);
}

const CONVERSIONS: readonly (readonly [name: string, returns: StaticType, convert: Conversion])[] = [
  ['toBoolean', BOOLEAN, toBoolean],
  ['toInteger', INTEGER, toInteger],
  ['toFloat', FLOAT, toFloat],
  ['toString', STRING, toText],
];

/** `toX` fails for values that make no sense, `toXOrNull` answers null, `toXList` converts item by item. */
export const CONVERSION_FUNCTIONS: readonly FunctionDefinition[] = CONVERSIONS.flatMap(([name, returns, convert]) => [
  { name, least: 1, most: 1, returns, evaluate: ([value = null]) => orFail(convert(value), name, value) },
  { name: `${name}OrNull`, least: 1, most: 1, returns, evaluate: ([value = null]) => orNull(convert(value)) },
  {
    name: `${name}List`, least: 1, most: 1, returns: listOf(returns),
    evaluate: ([list = null]) => {
      if (!isList(list)) throw invalidArgument(`${name}List`, list);
      return list.map((item) => orNull(convert(item)));
    },
  },
] satisfies readonly FunctionDefinition[]);

function orNull(result: ReturnType<Conversion>): Value {
  return result === TOO_LARGE ? null : result ?? null;
}

function orFail(result: ReturnType<Conversion>, name: string, value: Value): Value {
  if (result === TOO_LARGE) throw runtimeError('TypeError', 'IntegerOverflow', `${name}(): ${String(value).slice(0, 60)} does not fit 64 bits`);
  if (result === undefined) throw invalidArgument(name, value);
  return result;
}
