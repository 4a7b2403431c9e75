import { runtimeError } from '../error.js';
import type { CypherError } from '../error.js';

export function invalidPattern(problem: string): CypherError {
  return runtimeError('SemanticError', 'InvalidRegularExpression', `Invalid regular expression: ${problem}`);
}
