import { runtimeError } from '../error.js';
import { invalidArgument, outOfRange } from './argument-error.js';
import type { FunctionDefinition } from './definition.js';
import { BOOLEAN, FLOAT, INTEGER, NUMBER } from '../semantics/static-type.js';
import type { TypeName } from '../semantics/static-type.js';
import { fitsInteger } from './conversion-functions.js';
import { isNumeric } from '../values/value.js';
import type { Value } from '../values/value.js';

const TAKES_NUMBER: readonly (readonly TypeName[])[] = [['number']];

function float(name: string, value: Value | undefined): number {
  if (value === undefined || !isNumeric(value)) throw invalidArgument(name, value);
  return Number(value);
}

/** A function of one number whose result is a float. */
function onFloat(name: string, compute: (value: number) => number): FunctionDefinition {
  return {
    name, least: 1, most: 1, takes: TAKES_NUMBER, returns: FLOAT, evaluate: ([value]) => compute(float(name, value)),
  };
}

function constant(name: string, value: number): FunctionDefinition {
  return { name, least: 0, most: 0, returns: FLOAT, evaluate: () => value };
}

function abs([value = null]: readonly Value[]): Value {
  if (typeof value !== 'bigint') return Math.abs(float('abs', value));
  const size = value < 0n ? -value : value;
  if (!fitsInteger(size)) throw runtimeError('ArithmeticError', 'IntegerOverflow', 'integer overflow in abs()');
  return size;
}

type RoundingMode = 'UP' | 'DOWN' | 'CEILING' | 'FLOOR' | 'HALF_UP' | 'HALF_DOWN' | 'HALF_EVEN';

const ROUNDINGS: Readonly<Record<RoundingMode, (value: number) => number>> = {
  UP: (value) => Math.sign(value) * Math.ceil(Math.abs(value)),
  DOWN: Math.trunc,
  CEILING: Math.ceil,
  FLOOR: Math.floor,
  HALF_UP: (value) => Math.sign(value) * Math.floor(Math.abs(value) + 0.5),
  HALF_DOWN: (value) => Math.sign(value) * Math.ceil(Math.abs(value) - 0.5),
  HALF_EVEN: (value) => {
    const lower = Math.floor(value);
    const rest = value - lower;
    if (rest !== 0.5) return rest < 0.5 ? lower : lower + 1;
    return lower % 2 === 0 ? lower : lower + 1;
  },
};

/** Without a precision halves go up, towards the greater number; with one they go away from zero. */
function round([value, precision, mode = 'HALF_UP']: readonly Value[]): Value {
  const number = float('round', value);
  if (!Number.isFinite(number)) return number;
  if (precision === undefined) return Math.floor(number + 0.5);
  const digits = float('round', precision);
  if (digits < 0 || digits > 300) throw outOfRange('round() takes a precision from 0 to 300');
  if (typeof mode !== 'string' || !(mode.toUpperCase() in ROUNDINGS)) throw invalidArgument('round', mode);
  const rounding = ROUNDINGS[mode.toUpperCase() as RoundingMode];
  // Moving the point in the decimal text, not by multiplying, keeps 1.005 what it looks like.
  const result = Number(`${rounding(shift(number, digits))}e-${digits}`);
  return Number.isFinite(result) ? result : number;
}

function shift(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  return Number.isFinite(shifted) ? shifted : value;
}

export const NUMBER_FUNCTIONS: readonly FunctionDefinition[] = [
  { name: 'abs', least: 1, most: 1, takes: TAKES_NUMBER, returns: NUMBER, infer: ([type = NUMBER]) => type, evaluate: abs },
  {
    name: 'sign', least: 1, most: 1, takes: TAKES_NUMBER, returns: INTEGER,
    evaluate: ([value]) => BigInt(Math.sign(float('sign', value)) || 0),
  },
  { name: 'round', least: 1, most: 3, takes: [['number'], ['integer', 'number'], ['string']], returns: FLOAT, evaluate: round },
  {
    name: 'isNaN', least: 1, most: 1, takes: TAKES_NUMBER, returns: BOOLEAN,
    evaluate: ([value]) => Number.isNaN(float('isNaN', value)),
  },
  { name: 'rand', least: 0, most: 0, returns: FLOAT, random: true, evaluate: (_args, { random }) => random() },
  {
    name: 'atan2', least: 2, most: 2, takes: TAKES_NUMBER, returns: FLOAT,
    evaluate: ([y, x]) => Math.atan2(float('atan2', y), float('atan2', x)),
  },
  constant('pi', Math.PI),
  constant('e', Math.E),
  onFloat('ceil', Math.ceil),
  onFloat('ceiling', Math.ceil),
  onFloat('floor', Math.floor),
  onFloat('sqrt', Math.sqrt),
  onFloat('exp', Math.exp),
  onFloat('log', Math.log),
  onFloat('ln', Math.log),
  onFloat('log10', Math.log10),
  onFloat('sin', Math.sin),
  onFloat('cos', Math.cos),
  onFloat('tan', Math.tan),
  onFloat('cot', (value) => 1 / Math.tan(value)),
  onFloat('asin', Math.asin),
  onFloat('acos', Math.acos),
  onFloat('atan', Math.atan),
  onFloat('sinh', Math.sinh),
  onFloat('cosh', Math.cosh),
  onFloat('tanh', Math.tanh),
  onFloat('coth', (value) => 1 / Math.tanh(value)),
  onFloat('haversin', (value) => (1 - Math.cos(value)) / 2),
  onFloat('degrees', (value) => (value * 180) / Math.PI),
  onFloat('radians', (value) => (value * Math.PI) / 180),
];
