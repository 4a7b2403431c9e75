import { runtimeError } from '../error.js';
import type { CypherError } from '../error.js';
import { typeOf } from '../values/value.js';
import type { Value } from '../values/value.js';

/** For an argument of a kind that the function cannot take. */
export function invalidArgument(name: string, value: Value | undefined): CypherError {
  return runtimeError('TypeError', 'InvalidArgumentValue', `Invalid argument for ${name}(): a value of type ${typeOf(value ?? null)}`);
}

/** For a number that is out of the range that makes sense. */
export function outOfRange(message: string): CypherError {
  return runtimeError('ArgumentError', 'NumberOutOfRange', message);
}
