import type { StoredState } from '../../src/push/difference.js';
import type { PulledProperties, PulledRows } from '../../src/push/pulled-rows.js';
import type { PushRows } from '../../src/push/rows.js';
import type { StoredProperties } from '../../src/push/storable.js';

// What a database that has taken rows gives back, without a database.

export const NOTHING: StoredState = { revision: 0, digest: null, propertyKeys: [], labels: [], nodes: [], relationships: [] };

export function asState({ nodes, relationships, digest }: PushRows): StoredState {
  return {
    revision: 7,
    digest,
    propertyKeys: [],
    labels: [],
    nodes: nodes.map(({ kind, id, digest: own }) => ({ kind, id, digest: own, elementId: `${kind} ${id}`, held: false })),
    relationships: relationships.map(({ start, end, type, id, digest: own }) => (
      { startLabel: start.label, endLabel: end.label, type, id, digest: own, elementId: `${type} ${id}` })),
  };
}

export function asPulled({ nodes, relationships, content }: PushRows): PulledRows {
  return {
    nodes: nodes.map(({ kind, id, properties }) => ({ kind, id, properties: asPulledProperties(properties) })),
    relationships: relationships.map(({ start, end, type, properties }) => ({
      type, startLabel: start.label, start: start.id, endLabel: end.label, end: end.id, properties: asPulledProperties(properties),
    })),
    ...content,
  };
}

/** Numbers are numbers again, and text has been through UTF-8. */
function asPulledProperties(properties: StoredProperties): PulledProperties {
  return JSON.parse(Buffer.from(JSON.stringify(properties, (_, value: unknown) =>
    (typeof value === 'bigint' ? Number(value) : value))).toString());
}
