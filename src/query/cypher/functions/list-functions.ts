import { runtimeError } from '../error.js';
import { invalidArgument, outOfRange } from './argument-error.js';
import type { FunctionContext, FunctionDefinition } from './definition.js';
import { ANY, BOOLEAN, INTEGER, listOf } from '../semantics/static-type.js';
import { isList, isMap } from '../values/value.js';
import type { Value } from '../values/value.js';
import { reverseText, textLength } from './text-functions.js';

function list(name: string, value: Value | undefined): readonly Value[] {
  if (value === undefined || !isList(value)) throw invalidArgument(name, value);
  return value;
}

function size([value = null]: readonly Value[]): Value {
  if (typeof value === 'string') return BigInt(textLength(value));
  return BigInt(list('size', value).length);
}

function reverse([value = null]: readonly Value[]): Value {
  return typeof value === 'string' ? reverseText(value) : [...list('reverse', value)].reverse();
}

function isEmpty([value = null]: readonly Value[]): Value {
  if (typeof value === 'string') return value === '';
  return isMap(value) ? value.size === 0 : list('isEmpty', value).length === 0;
}

/** `range(1, 3)` is [1, 2, 3]: the end belongs to it. */
function range([start, end, step = 1n]: readonly Value[], { claim }: FunctionContext): Value {
  if (typeof start !== 'bigint' || typeof end !== 'bigint' || typeof step !== 'bigint') {
    throw runtimeError('ArgumentError', 'InvalidArgumentType', 'range() takes integers only');
  }
  if (step === 0n) throw outOfRange('the step of range() must not be zero');
  const count = (end - start) / step + 1n;
  const isEmptyRange = step > 0n ? start > end : start < end;
  if (isEmptyRange) return [];
  claim(Number(count));
  return Array.from({ length: Number(count) }, (_, index) => start + BigInt(index) * step);
}

const elementType: NonNullable<FunctionDefinition['infer']> = ([type]) => type?.element ?? ANY;
const sameType: NonNullable<FunctionDefinition['infer']> = ([type]) => type ?? ANY;

export const LIST_FUNCTIONS: readonly FunctionDefinition[] = [
  { name: 'size', least: 1, most: 1, takes: [['list', 'string']], returns: INTEGER, evaluate: size },
  { name: 'char_length', least: 1, most: 1, takes: [['string']], returns: INTEGER, evaluate: size },
  { name: 'character_length', least: 1, most: 1, takes: [['string']], returns: INTEGER, evaluate: size },
  {
    name: 'head', least: 1, most: 1, takes: [['list']], returns: ANY, infer: elementType,
    evaluate: ([value]) => list('head', value)[0] ?? null,
  },
  {
    name: 'last', least: 1, most: 1, takes: [['list']], returns: ANY, infer: elementType,
    evaluate: ([value]) => list('last', value).at(-1) ?? null,
  },
  {
    name: 'tail', least: 1, most: 1, takes: [['list']], returns: listOf(ANY), infer: sameType,
    evaluate: ([value]) => list('tail', value).slice(1),
  },
  { name: 'reverse', least: 1, most: 1, takes: [['list', 'string']], returns: ANY, infer: sameType, evaluate: reverse },
  { name: 'isEmpty', least: 1, most: 1, takes: [['list', 'map', 'string']], returns: BOOLEAN, evaluate: isEmpty },
  { name: 'range', least: 2, most: 3, returns: listOf(INTEGER), evaluate: range },
];
