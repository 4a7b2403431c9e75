import { runtimeError } from '../error.js';
import { NANOS_PER_SECOND } from '../values/temporal.js';
import type { Duration } from '../values/temporal.js';
import { addDurations, durationOfFractions, makeDuration, negateDuration } from './duration.js';

const NUMBER = '([+-]?\\d{1,19}(?:[.,]\\d{1,18})?)';
const UNITS = new RegExp(
  `^([+-])?P(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`, 'i',
);
const CLOCK_LIKE = /^([+-])?P(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:[.,]\d{1,9})?))?)?$/;

/** `P1Y2M10DT2H30M`, `P2.5W`, `P2012-02-02T14:37:21.545` */
export function parseDuration(text: string): Duration {
  const match = CLOCK_LIKE.exec(text);
  const parts = match ? [match[1], match[2], match[3], undefined, match[4], match[5], match[6], match[7]] : UNITS.exec(text)?.slice(1);
  if (!parts || !/\d/.test(text) || /T$/i.test(text)) {
    throw runtimeError('SyntaxError', 'InvalidTemporalText', `'${text.slice(0, 60)}' cannot be read as a duration`);
  }
  const [sign, years, months, weeks, days, hours, minutes, seconds] = parts;
  const { whole, nanos } = splitSeconds(seconds ?? '0');
  const rest = durationOfFractions(
    toNumber(years) * 12 + toNumber(months), toNumber(weeks) * 7 + toNumber(days), toNumber(hours) * 3600 + toNumber(minutes) * 60, 0,
  );
  const duration = addDurations(rest, makeDuration(0, 0, whole, nanos));
  return sign === '-' ? negateDuration(duration) : duration;
}

function toNumber(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replace(',', '.'));
}

/** Digit by digit: a `number` could not hold nanoseconds of long durations. */
function splitSeconds(text: string): { readonly whole: bigint; readonly nanos: bigint } {
  const [whole = '0', fraction = ''] = text.split(/[.,]/);
  const nanos = BigInt(fraction.padEnd(9, '0').slice(0, 9) || '0') % BigInt(NANOS_PER_SECOND);
  return { whole: BigInt(whole.replace('+', '') || '0'), nanos: text.startsWith('-') ? -nanos : nanos };
}
