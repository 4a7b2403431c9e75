import { allNodesScan, idSeek, labelScan, propertySeek } from '../operators/scan.js';
import { relationshipScan } from '../operators/relationship-scan.js';
import { typeNames } from '../operators/relationship-test.js';
import type { Plan } from '../run/run.js';
import type { Condition } from './condition.js';
import type { Start } from './starts.js';

/** The step that a search begins with, and the condition that it makes superfluous. */
export function planStart(input: Plan, start: Start): { readonly plan: Plan; readonly settled: Condition | undefined } {
  switch (start.kind) {
    case 'all': return { plan: allNodesScan(input, start.slot, start.name, start.count), settled: undefined };
    case 'label': return { plan: labelScan(input, start.slot, start.name, start.label, start.count), settled: start.condition };
    case 'elementId': {
      const { hint } = start;
      return { plan: idSeek(input, start.slot, start.name, hint.value, hint.isList), settled: undefined };
    }
    case 'property': {
      const { key, value, isList } = start.hint;
      const seek = { label: start.label, key, value, isList };
      return { plan: propertySeek(input, start.slot, start.name, seek, start.count), settled: start.condition };
    }
    case 'relationship': {
      const { from, slot, to, pattern, details } = start.link;
      const slots = { from, relationship: slot, to, direction: pattern.direction };
      const count = pattern.direction === 'both' ? start.count / 2 : start.count;
      return { plan: relationshipScan(input, slots, details, typeNames(pattern), count), settled: undefined };
    }
  }
}
