import { describe, expect, test } from 'vitest';
import { claimsOf } from './notation.js';

/** What may stand before a relation's name in the type of an edge. */
const PREFIX = '(?:PLANNED_|THREATENED_|IN_TALKS_|POSSIBLE_|ADVISED_|CLAIMED_)?(?:NOT_)?(?:FORMER_)?';

/** Tests that each line of a table in the notation gives exactly the facts of this relation that it says. */
export function testRelation(relation: string, table: string): void {
  const isOfRelation = new RegExp(` ${PREFIX}${relation} `, 'u');
  const lines = table.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  describe(relation, () => {
    test.each(lines)('%s', (line) => {
      const [marked, expected] = line.split(' -> ');
      const facts = claimsOf(marked!).filter((fact) => isOfRelation.test(fact));
      expect(facts).toEqual(expected === 'nothing' ? [] : expected!.split(';').map((fact) => fact.trim()).sort());
    });
  });
}
