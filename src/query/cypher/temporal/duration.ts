import { runtimeError } from '../error.js';
import { NANOS_PER_SECOND, SECONDS_PER_DAY } from '../values/temporal.js';
import type { Duration } from '../values/temporal.js';

/** Average days of a month: 365.2425 / 12. What is left of a month turns into days by it. */
const DAYS_PER_MONTH = 30.436875;

/** Nanoseconds may be any whole number here; they are carried into the seconds. */
export function makeDuration(months: number, days: number, seconds: bigint, nanos: bigint): Duration {
  const perSecond = BigInt(NANOS_PER_SECOND);
  const carried = nanos >= 0n ? nanos / perSecond : -((-nanos + perSecond - 1n) / perSecond);
  if (!Number.isSafeInteger(months) || !Number.isSafeInteger(days) || seconds > 2n ** 63n - 1n || seconds < -(2n ** 63n)) {
    throw runtimeError('ArithmeticError', 'IntegerOverflow', 'a duration is too long');
  }
  return {
    kind: 'duration', months: months + 0, days: days + 0, seconds: seconds + carried, nanos: Number(nanos - carried * perSecond),
  };
}

/** Parts that need not be whole: what is left of a month goes into the days, of a day into the seconds, and so on. */
export function durationOfFractions(months: number, days: number, seconds: number, nanos: number): Duration {
  const wholeMonths = Math.trunc(months);
  const allDays = days + (months - wholeMonths) * DAYS_PER_MONTH;
  const wholeDays = Math.trunc(allDays);
  const allSeconds = seconds + (allDays - wholeDays) * SECONDS_PER_DAY;
  const wholeSeconds = Math.trunc(allSeconds);
  if (!Number.isFinite(allSeconds) || !Number.isFinite(nanos)) {
    throw runtimeError('ArithmeticError', 'IntegerOverflow', 'a duration is too long');
  }
  const allNanos = Math.trunc(nanos) + Math.round((allSeconds - wholeSeconds) * NANOS_PER_SECOND);
  return makeDuration(wholeMonths, wholeDays, BigInt(wholeSeconds), BigInt(allNanos));
}

export function addDurations(a: Duration, b: Duration): Duration {
  return makeDuration(a.months + b.months, a.days + b.days, a.seconds + b.seconds, BigInt(a.nanos + b.nanos));
}

export function negateDuration({ months, days, seconds, nanos }: Duration): Duration {
  return makeDuration(-months, -days, -seconds, BigInt(-nanos));
}

export function multiplyDuration({ months, days, seconds, nanos }: Duration, factor: number): Duration {
  return durationOfFractions(months * factor, days * factor, Number(seconds) * factor, nanos * factor);
}

export function divideDuration({ months, days, seconds, nanos }: Duration, divisor: number): Duration {
  return durationOfFractions(months / divisor, days / divisor, Number(seconds) / divisor, nanos / divisor);
}
