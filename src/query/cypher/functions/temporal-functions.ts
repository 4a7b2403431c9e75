import { runtimeError } from '../error.js';
import { ANY } from '../semantics/static-type.js';
import {
  asInstantlike, baseOf, clockOf, clockOfFields, dayOf, dayOfFields, givenZone, timeOfFields, toTime, zoneOfValue, zonedOfFields,
} from '../temporal/construct.js';
import { Fields } from '../temporal/fields.js';
import { parseDate, parseDateTime, parseLocalDateTime, parseLocalTime, parseTime } from '../temporal/parse-temporal.js';
import { truncateClock, truncateDay } from '../temporal/truncate.js';
import { UTC, parseZone, resolveInstant, resolveLocal } from '../temporal/zone.js';
import type { Zone } from '../temporal/zone.js';
import type { Instantlike, ZonedDateTime } from '../values/temporal.js';
import type { Value } from '../values/value.js';
import { invalidArgument } from './argument-error.js';
import type { FunctionContext, FunctionDefinition } from './definition.js';

/** How one kind of temporal value is made. */
interface TemporalKind {
  readonly name: string;
  readonly parse: (text: string) => Instantlike;
  readonly fromFields: (fields: Fields) => Instantlike;
  /** Out of what calendar and clock show in a zone. */
  readonly fromMoment: (moment: ZonedDateTime) => Instantlike;
}

const KINDS: readonly TemporalKind[] = [
  {
    name: 'date', parse: parseDate,
    fromFields: (fields) => ({ kind: 'date', epochDay: dayOfFields(fields, dayOf(baseOf(fields, 'date', 'datetime'))) }),
    fromMoment: ({ epochDay }) => ({ kind: 'date', epochDay }),
  },
  {
    name: 'localtime', parse: parseLocalTime,
    fromFields: (fields) => ({
      kind: 'localtime', nanoOfDay: clockOfFields(fields, clockOf(baseOf(fields, 'time', 'datetime')) ?? 0, false),
    }),
    fromMoment: ({ nanoOfDay }) => ({ kind: 'localtime', nanoOfDay }),
  },
  { name: 'time', parse: (text) => parseTime(text, UTC), fromFields: (fields) => timeOfFields(fields, UTC), fromMoment: toTime },
  {
    name: 'localdatetime', parse: parseLocalDateTime,
    fromFields: (fields) => ({
      kind: 'localdatetime',
      epochDay: dayOfFields(fields, dayOf(baseOf(fields, 'date', 'datetime'))),
      nanoOfDay: clockOfFields(fields, clockOf(baseOf(fields, 'time', 'datetime')) ?? 0, false),
    }),
    fromMoment: ({ epochDay, nanoOfDay }) => ({ kind: 'localdatetime', epochDay, nanoOfDay }),
  },
  { name: 'datetime', parse: (text) => parseDateTime(text), fromFields: (fields) => zonedOfFields(fields, UTC), fromMoment: (moment) => moment },
];

const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  'date', 'time', 'datetime', 'timezone', 'year', 'month', 'day', 'week', 'dayOfWeek', 'ordinalDay', 'quarter', 'dayOfQuarter',
  'hour', 'minute', 'second', 'millisecond', 'microsecond', 'nanosecond', 'epochSeconds', 'epochMillis',
]);

/** From nothing (now), a text, a map, or another temporal value. */
function construct(kind: TemporalKind, args: readonly Value[], context: FunctionContext): Value {
  const [input] = args;
  if (input === undefined) return kind.fromMoment(now(context, UTC));
  if (typeof input === 'string') return kind.parse(input);
  const fields = Fields.of(input);
  if (!fields) {
    if (typeof input !== 'object') throw invalidArgument(kind.name, input);
    return convert(kind, asInstantlike(input, kind.name));
  }
  fields.assertOnly(KNOWN_FIELDS);
  if (fields.has('epochSeconds', 'epochMillis')) return kind.fromMoment(momentOfEpoch(fields));
  // `date({timezone: 'Europe/Stockholm'})`: now, as it is there.
  if (fields.has('timezone') && !fields.has(...[...KNOWN_FIELDS].filter((key) => key !== 'timezone'))) {
    return kind.fromMoment(now(context, givenZone(fields) ?? UTC));
  }
  return kind.fromFields(fields);
}

function now({ now: nanos }: FunctionContext, zone: Zone): ZonedDateTime {
  return resolveInstant(nanos / 1_000_000_000n, Number(nanos % 1_000_000_000n), zone);
}

function momentOfEpoch(fields: Fields): ZonedDateTime {
  const millis = BigInt(fields.whole('epochMillis', 0, -8.64e17, 8.64e17));
  const perSecond = 1000n;
  const whole = millis / perSecond - (millis % perSecond < 0n ? 1n : 0n);
  const seconds = BigInt(fields.whole('epochSeconds', 0, -8.64e14, 8.64e14)) + whole;
  const nanos = Number(millis - whole * perSecond) * 1e6 + fields.whole('nanosecond', 0, 0, 999_999_999);
  return resolveInstant(seconds, nanos, givenZone(fields) ?? UTC);
}

/** What the other kind lacks is midnight, or Greenwich; a date it must have. */
function convert(kind: TemporalKind, value: Instantlike | undefined): Value {
  if (!value) return null;
  const needsDate = kind.name === 'date' || kind.name.endsWith('datetime');
  const day = needsDate ? dayOf(value) ?? 0 : 'epochDay' in value ? value.epochDay : 0;
  return kind.fromMoment(resolveLocal(day, clockOf(value) ?? 0, zoneOfValue(value) ?? UTC));
}

/** `date.truncate('month', value, {day: 2})`: the beginning of the unit, with fields changed afterwards. */
function truncate(kind: TemporalKind, [unit, input, changes]: readonly Value[]): Value {
  if (typeof unit !== 'string') throw invalidArgument(`${kind.name}.truncate`, unit);
  const value = asInstantlike(input ?? null, 'value');
  if (!value) return null;
  const fields = Fields.of(changes ?? new Map()) ?? new Fields(new Map());
  const hasDate = 'epochDay' in value;
  if (!hasDate && kind.name !== 'localtime' && kind.name !== 'time') throw invalidArgument(`${kind.name}.truncate`, input);
  const day = truncateDay(hasDate ? value.epochDay : 0, unit);
  const clock = truncateClock(clockOf(value) ?? 0, unit);
  const zone = givenZone(fields) ?? zoneOfValue(value) ?? UTC;
  const changedDay = hasDate ? dayOfFields(fields, day) : day;
  return kind.fromMoment(resolveLocal(changedDay, clockOfFields(fields, clock, true), zone));
}

function functionsOf(kind: TemporalKind): readonly FunctionDefinition[] {
  const clock = (name: string): FunctionDefinition => ({
    name: `${kind.name}.${name}`, least: 0, most: 1, returns: { name: kind.fromMoment(resolveLocal(0, 0, UTC)).kind },
    evaluate: ([zone], context) => {
      if (zone !== undefined && typeof zone !== 'string') throw invalidArgument(`${kind.name}.${name}`, zone);
      return kind.fromMoment(now(context, zone === undefined ? UTC : parseZone(zone)));
    },
  });
  return [
    { name: kind.name, least: 0, most: 1, returns: ANY, evaluate: (args, context) => construct(kind, args, context) },
    clock('transaction'), clock('statement'), clock('realtime'),
    { name: `${kind.name}.truncate`, least: 2, most: 3, returns: ANY, evaluate: (args) => truncate(kind, args) },
  ];
}

function epoch(name: string, perSecond: bigint): FunctionDefinition {
  return {
    name, least: 1, most: 2, returns: { name: 'datetime' },
    evaluate: ([count, nanos = 0n]) => {
      if (typeof count !== 'bigint' || typeof nanos !== 'bigint') throw invalidArgument(name, typeof count === 'bigint' ? nanos : count);
      const seconds = count / perSecond - (count % perSecond < 0n ? 1n : 0n);
      if (seconds > 10n ** 16n || seconds < -(10n ** 16n)) {
        throw runtimeError('ArgumentError', 'NumberOutOfRange', `${name}() was given a moment too far away`);
      }
      const rest = Number(count - seconds * perSecond) * (1e9 / Number(perSecond)) + Number(nanos);
      return resolveInstant(seconds, rest, UTC);
    },
  };
}

export const TEMPORAL_FUNCTIONS: readonly FunctionDefinition[] = [
  ...KINDS.flatMap(functionsOf),
  epoch('datetime.fromepoch', 1n),
  epoch('datetime.fromepochmillis', 1000n),
];
