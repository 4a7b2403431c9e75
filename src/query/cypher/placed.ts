import { CypherError, runtimeError } from './error.js';

/** An error with its place in the query's text. */
export function placed(error: unknown, text: string): unknown {
  // The last line of defence: someone called with hardly any stack left.
  const isStackOverflow = error instanceof RangeError && error.message.includes('call stack');
  const known = isStackOverflow ? runtimeError('LimitExceeded', 'NestingTooDeep', 'The query is nested too deeply') : error;
  return known instanceof CypherError ? known.in(text) : known;
}
