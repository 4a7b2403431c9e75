import fc from 'fast-check';
import type { Value } from '../../../src/query/cypher/values/value.js';
import { makeDuration } from '../../../src/query/cypher/temporal/duration.js';

const number = fc.oneof(
  fc.bigInt({ min: -5n, max: 5n }), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.integer({ min: -5, max: 5 }), fc.double(), fc.constantFrom(0, -0, Number.NaN, Infinity, -Infinity, 2 ** 53, 2 ** 60),
);

const temporal = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map((epochDay): Value => ({ kind: 'date', epochDay })),
  fc.integer({ min: 0, max: 9 }).map((nanoOfDay): Value => ({ kind: 'localtime', nanoOfDay })),
  fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom(0, 3600)).map(([hour, offset]): Value => ({ kind: 'time', nanoOfDay: hour * 3.6e12, offset })),
  fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }))
    .map(([months, days, seconds]): Value => makeDuration(months, days, BigInt(seconds), 0n)),
);

/** Values of all kinds that need no graph; small ranges, so that some of them are equal. */
export const arbitraryValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    number, fc.string({ unit: fc.constantFrom('a', 'b', '\u0000', 'é'), maxLength: 3 }), fc.boolean(), fc.constant(null), temporal,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom('a', 'b', '__proto__'), tie('value')), { maxLength: 3 }).map((entries): Value => new Map(entries)),
  ),
})).value;
