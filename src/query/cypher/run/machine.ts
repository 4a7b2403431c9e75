/** The only place where queries look at the machine they run on. Both can be replaced by options. */

/** Milliseconds on a clock that never goes back. */
export function steadyClock(): number {
  return performance.now();
}

/** Nanoseconds since 1970. */
export function wallClock(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}
