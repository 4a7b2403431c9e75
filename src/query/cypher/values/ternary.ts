import type { Ternary } from './equality.js';

export function not(value: Ternary): Ternary {
  return value === null ? null : !value;
}

export function xor(a: Ternary, b: Ternary): Ternary {
  return a === null || b === null ? null : a !== b;
}
