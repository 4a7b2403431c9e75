import type { GraphReader } from '../store.js';
import type { Entity, Value } from '../values/value.js';
import { isList, typeOf } from '../values/value.js';
import type { ValueType } from '../values/value.js';
import type { Procedures } from './procedure.js';

/** What Neo4j tells of properties: by label set and by type, which there are, of what kinds, and whether all have them. */
export const SCHEMA_PROCEDURES: Procedures = [
  {
    name: 'db.schema.nodeTypeProperties', inputs: [],
    outputs: [
      { name: 'nodeType', type: 'STRING' }, { name: 'nodeLabels', type: 'LIST' }, { name: 'propertyName', type: 'STRING' },
      { name: 'propertyTypes', type: 'LIST' }, { name: 'mandatory', type: 'BOOLEAN' },
    ],
    call: (_args, graph) => describeGroups(groupBy(graph.nodes(), ({ labels }) => quoteAll([...labels].sort())), graph)
      .map(({ group, first, property }) => [group, 'labels' in first ? [...first.labels].sort() : [], ...property]),
  },
  {
    name: 'db.schema.relTypeProperties', inputs: [],
    outputs: [
      { name: 'relType', type: 'STRING' }, { name: 'propertyName', type: 'STRING' }, { name: 'propertyTypes', type: 'LIST' },
      { name: 'mandatory', type: 'BOOLEAN' },
    ],
    call: (_args, graph) => describeGroups(groupBy(graph.relationships(), ({ type }) => quoteAll([type])), graph)
      .map(({ group, property }) => [group, ...property]),
  },
];

function quoteAll(names: readonly string[]): string {
  return names.map((name) => `:\`${name.replaceAll('`', '``')}\``).join('');
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

interface Described {
  readonly group: string;
  readonly first: Entity;
  /** Name, kinds, and whether all of the group have it. */
  readonly property: readonly [string | null, readonly string[] | null, boolean];
}

const NO_PROPERTY: Described['property'] = [null, null, false];

function describeGroups(groups: ReadonlyMap<string, readonly Entity[]>, graph: GraphReader): Described[] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([group, entities]) => {
    const [first] = entities;
    if (!first) return [];
    const properties: readonly Described['property'][] = propertiesOf(entities, graph);
    return (properties.length === 0 ? [NO_PROPERTY] : properties).map((property) => ({ group, first, property }));
  });
}

function propertiesOf(entities: readonly Entity[], graph: GraphReader): (readonly [string, readonly string[], boolean])[] {
  const found = new Map<string, { count: number; readonly kinds: Set<string> }>();
  for (const entity of entities) {
    for (const [key, value] of graph.properties(entity.properties)) {
      const known = found.get(key) ?? { count: 0, kinds: new Set<string>() };
      found.set(key, known);
      known.count += 1;
      known.kinds.add(kindOf(value));
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { count, kinds }]) => [key, [...kinds].sort(), count === entities.length]);
}

const KINDS: Partial<Record<ValueType, string>> = {
  string: 'String', integer: 'Long', float: 'Double', boolean: 'Boolean', date: 'Date', localtime: 'LocalTime', time: 'Time',
  localdatetime: 'LocalDateTime', datetime: 'DateTime', duration: 'Duration', map: 'Map',
};

/** As Java would call it. A list that is empty may be of anything; texts are what nearly all lists hold. */
function kindOf(value: Value): string {
  if (!isList(value)) return KINDS[typeOf(value)] ?? 'Any';
  const [first = ''] = value;
  return `${kindOf(first)}Array`;
}
