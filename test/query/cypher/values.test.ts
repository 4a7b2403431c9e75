import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromStored, toStored } from '../../../src/query/cypher/graph/stored-value.js';
import { formatFloat } from '../../../src/query/cypher/values/format.js';
import { equals, equivalenceKey, equivalenceKeyOfAll } from '../../../src/query/cypher/values/equality.js';
import { compareOrder, compareValues } from '../../../src/query/cypher/values/order.js';
import type { Value } from '../../../src/query/cypher/values/value.js';
import { run } from '../../../src/query/cypher/cypher.js';
import { toPlain } from '../../../src/query/cypher/values/plain.js';
import { graphOf } from './ask.js';
import { arbitraryValue } from './arbitrary-values.js';

const runs = { seed: 11, numRuns: 2000 };
const isSameKey = (a: Value, b: Value): boolean => new Map([[equivalenceKey(a), true]]).has(equivalenceKey(b));
/** Whether null or NaN is anywhere in a value, which `=` treats in its own way. */
const isClear = (value: Value): boolean => equals(value, value) === true;

describe('values', () => {
  test('ORDER BY has one place for each', () => {
    fc.assert(fc.property(arbitraryValue, arbitraryValue, arbitraryValue, (a, b, c) => {
      expect(Math.sign(compareOrder(a, b))).toBe(-Math.sign(compareOrder(b, a)) + 0);
      expect(compareOrder(a, a)).toBe(0);
      if (compareOrder(a, b) <= 0 && compareOrder(b, c) <= 0) expect(compareOrder(a, c)).toBeLessThanOrEqual(0);
    }), runs);
  });

  test('what is equivalent has one key and one place', () => {
    fc.assert(fc.property(arbitraryValue, arbitraryValue, (a, b) => {
      expect(isSameKey(a, b)).toBe(compareOrder(a, b) === 0);
      expect(equivalenceKeyOfAll([a, b]) === equivalenceKeyOfAll([b, a])).toBe(compareOrder(a, b) === 0);
    }), runs);
  });

  test('= agrees with equivalence where nothing is unknown', () => {
    fc.assert(fc.property(arbitraryValue, arbitraryValue, (a, b) => {
      expect(equals(a, b)).toBe(equals(b, a));
      if (isClear(a) && isClear(b)) expect(equals(a, b)).toBe(isSameKey(a, b));
      else expect(equals(a, b) === true).toBe(false);
    }), runs);
  });

  test('< agrees with the order where it can tell', () => {
    fc.assert(fc.property(arbitraryValue, arbitraryValue, (a, b) => {
      const compared = compareValues(a, b);
      if (compared === null || Number.isNaN(compared)) return;
      if (isClear(a) && isClear(b)) expect(Math.sign(compared) + 0).toBe(Math.sign(compareOrder(a, b)) + 0);
    }), runs);
  });

  test('stored values come back as they were', () => {
    fc.assert(fc.property(arbitraryValue, fc.boolean(), (value, isInteger) => {
      const back = fromStored(toStored(value, 'key', () => isInteger), 'key', () => isInteger);
      expect(compareOrder(back, value)).toBe(0);
      expect(typeof back).toBe(typeof value);
    }), runs);
  });

  test.each([[1, '1.0'], [0.1, '0.1'], [1e7, '1.0E7'], [9999999.5, '9999999.5'], [0.001, '0.001'], [0.0001, '1.0E-4'], [1.5e300, '1.5E300'], [-0, '-0.0'], [Number.NaN, 'NaN']])(
    '%d is written %s', (value, text) => {
      expect(formatFloat(value)).toBe(text);
    },
  );
});

test('values as plain JSON', () => {
  const { store } = graphOf();
  const query = `CREATE p = (a:A {x: 1, big: 9007199254740993})-[:R {y: 0.5}]->()
    RETURN p, [1, NaN, null] AS l, {\`__proto__\`: date('2020-01-01')} AS m`;
  const [row = []] = [...run(store, query, {}, { write: true }).rows];
  const plain = row.map((value) => toPlain(value, (stored) => store.properties(stored)));
  expect(JSON.stringify(plain)).toBe(JSON.stringify([
    {
      nodes: [{ id: 'node-0', labels: ['A'], properties: { big: '9007199254740993', x: 1 } }, { id: 'node-1', labels: [], properties: {} }],
      relationships: [{ id: 'relationship-2', type: 'R', start: 'node-0', end: 'node-1', properties: { y: 0.5 } }],
    },
    [1, 'NaN', null], JSON.parse('{"__proto__": "2020-01-01"}'),
  ]));
});
