import { CypherError, runtimeError } from '../error.js';
import { typeOf } from '../values/value.js';
import type { Value } from '../values/value.js';

/** Says where in the query an error happened that came up while a value was worked out. */
export function locate(error: unknown, offset: number): unknown {
  if (error instanceof CypherError) return error.at(offset);
  // What JavaScript throws where a text grows beyond all bounds.
  if (error instanceof RangeError && error.message.includes('string length')) {
    return runtimeError('LimitExceeded', 'MemoryLimit', 'A text is too long').at(offset);
  }
  return error;
}

export function typeMismatch(expected: string, value: Value): CypherError {
  return runtimeError('TypeError', 'InvalidArgumentType', `Type mismatch: expected ${expected} but was ${typeOf(value)}`);
}
