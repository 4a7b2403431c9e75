import { runtimeError } from '../error.js';
import { fitsInteger, toText } from '../functions/conversion-functions.js';
import { addDurations, divideDuration, multiplyDuration, negateDuration } from '../temporal/duration.js';
import { shiftTemporal } from '../temporal/shift.js';
import type { ArithmeticOperator } from '../syntax/ast-basics.js';
import type { Duration, Instantlike, Temporal } from '../values/temporal.js';
import { isList, isMap, isNumeric } from '../values/value.js';
import type { Value } from '../values/value.js';
import { typeMismatch } from './locate.js';

export type BinaryOperation = (left: Value, right: Value, claim: (size: number) => void) => Value;

export const OPERATIONS: Readonly<Record<ArithmeticOperator, BinaryOperation>> = {
  '+': add, '-': subtract, '*': multiply, '/': divide, '%': remainder, '^': power, '||': concatenate,
};

function checked(result: bigint): bigint {
  if (fitsInteger(result)) return result;
  throw runtimeError('ArithmeticError', 'IntegerOverflow', 'integer overflow: the result does not fit 64 bits');
}

function add(left: Value, right: Value, claim: (size: number) => void): Value {
  if (typeof left === 'bigint' && typeof right === 'bigint') return checked(left + right);
  if (left === null || right === null) return null;
  if (isNumeric(left) && isNumeric(right)) return Number(left) + Number(right);
  if (isList(left) || isList(right)) return joinLists(left, right, claim);
  if (typeof left === 'string' || typeof right === 'string') return joinTexts(left, right);
  const [a, b] = [asTemporal(left), asTemporal(right)];
  if (a?.kind === 'duration' && b?.kind === 'duration') return addDurations(a, b);
  if (a && b?.kind === 'duration') return shiftTemporal(a as Instantlike, b);
  if (b && a?.kind === 'duration') return shiftTemporal(b as Instantlike, a);
  throw typeMismatch('number, text, list or temporal value', isNumeric(left) ? right : left);
}

function joinLists(left: Value, right: Value, claim: (size: number) => void): Value {
  const [a, b] = [isList(left) ? left : [left], isList(right) ? right : [right]];
  claim(a.length + b.length);
  return [...a, ...b];
}

function joinTexts(left: Value, right: Value): Value {
  const [a, b] = [toText(left), toText(right)];
  if (a === undefined) throw typeMismatch('text', left);
  if (b === undefined) throw typeMismatch('text', right);
  return a + b;
}

function concatenate(left: Value, right: Value, claim: (size: number) => void): Value {
  if (left === null || right === null) return null;
  if (isList(left) && isList(right)) return joinLists(left, right, claim);
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  throw typeMismatch('two texts or two lists', typeof left === 'string' || isList(left) ? right : left);
}

function asTemporal(value: Value): Temporal | undefined {
  if (typeof value !== 'object' || value === null || isList(value) || isMap(value)) return undefined;
  return value.kind === 'node' || value.kind === 'relationship' || value.kind === 'path' ? undefined : value;
}

function asDuration(value: Value): Duration | undefined {
  const temporal = asTemporal(value);
  return temporal?.kind === 'duration' ? temporal : undefined;
}

function subtract(left: Value, right: Value): Value {
  if (typeof left === 'bigint' && typeof right === 'bigint') return checked(left - right);
  if (left === null || right === null) return null;
  if (isNumeric(left) && isNumeric(right)) return Number(left) - Number(right);
  const [a, b] = [asTemporal(left), asDuration(right)];
  if (!a || !b) throw typeMismatch('number or temporal value', a || isNumeric(left) ? right : left);
  return a.kind === 'duration' ? addDurations(a, negateDuration(b)) : shiftTemporal(a, negateDuration(b));
}

function multiply(left: Value, right: Value): Value {
  if (typeof left === 'bigint' && typeof right === 'bigint') return checked(left * right);
  if (left === null || right === null) return null;
  if (isNumeric(left) && isNumeric(right)) return Number(left) * Number(right);
  const [a, b] = [asDuration(left), asDuration(right)];
  if (a && isNumeric(right)) return multiplyDuration(a, Number(right));
  if (b && isNumeric(left)) return multiplyDuration(b, Number(left));
  throw typeMismatch('number or duration', isNumeric(left) ? right : left);
}

function divide(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    if (right === 0n) throw divisionByZero();
    return checked(left / right);
  }
  if (isNumeric(left) && isNumeric(right)) return Number(left) / Number(right);
  const duration = asDuration(left);
  if (duration && isNumeric(right)) {
    if (Number(right) === 0) throw divisionByZero();
    return divideDuration(duration, Number(right));
  }
  throw typeMismatch('number or duration', isNumeric(left) ? right : left);
}

function divisionByZero(): Error {
  return runtimeError('ArithmeticError', 'DivisionByZero', '/ by zero');
}

function remainder(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    if (right === 0n) throw divisionByZero();
    return left % right;
  }
  if (isNumeric(left) && isNumeric(right)) return Number(left) % Number(right);
  throw typeMismatch('number', isNumeric(left) ? right : left);
}

function power(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (isNumeric(left) && isNumeric(right)) return Number(left) ** Number(right);
  throw typeMismatch('number', isNumeric(left) ? right : left);
}

export function negate(value: Value): Value {
  if (value === null) return null;
  if (typeof value === 'bigint') return checked(-value);
  if (typeof value === 'number') return -value;
  const duration = asDuration(value);
  if (duration) return negateDuration(duration);
  throw typeMismatch('number', value);
}
