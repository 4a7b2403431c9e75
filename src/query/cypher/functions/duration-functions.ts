import { durationBetween, durationInDays, durationInMonths, durationInSeconds } from '../temporal/between.js';
import { asInstantlike } from '../temporal/construct.js';
import { durationOfFractions } from '../temporal/duration.js';
import { Fields } from '../temporal/fields.js';
import { parseDuration } from '../temporal/parse-duration.js';
import type { Duration, Instantlike } from '../values/temporal.js';
import type { Value } from '../values/value.js';
import { invalidArgument } from './argument-error.js';
import type { FunctionDefinition } from './definition.js';

const FIELDS: ReadonlySet<string> = new Set([
  'years', 'quarters', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds', 'nanoseconds',
]);

/** From a text or a map. */
function construct([input = null]: readonly Value[]): Value {
  if (typeof input === 'string') return parseDuration(input);
  const fields = Fields.of(input);
  if (!fields) {
    if (typeof input === 'object' && input !== null && 'kind' in input && input.kind === 'duration') return input;
    throw invalidArgument('duration', input);
  }
  fields.assertOnly(FIELDS);
  return durationOfFractions(
    fields.number('years') * 12 + fields.number('quarters') * 3 + fields.number('months'),
    fields.number('weeks') * 7 + fields.number('days'),
    fields.number('hours') * 3600 + fields.number('minutes') * 60 + fields.number('seconds'),
    fields.number('milliseconds') * 1e6 + fields.number('microseconds') * 1e3 + fields.number('nanoseconds'),
  );
}

function between(name: string, compute: (from: Instantlike, to: Instantlike) => Duration): FunctionDefinition {
  return {
    name: `duration.${name}`, least: 2, most: 2, returns: { name: 'duration' },
    evaluate: ([from = null, to = null]) => {
      const [start, end] = [asInstantlike(from, 'from'), asInstantlike(to, 'to')];
      return start && end ? compute(start, end) : null;
    },
  };
}

export const DURATION_FUNCTIONS: readonly FunctionDefinition[] = [
  { name: 'duration', least: 1, most: 1, returns: { name: 'duration' }, evaluate: construct },
  between('between', durationBetween),
  between('inMonths', durationInMonths),
  between('inDays', durationInDays),
  between('inSeconds', durationInSeconds),
];
