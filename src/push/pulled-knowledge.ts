import type { Fact } from '../model/fact.js';
import type { Knowledge } from '../model/knowledge.js';
import { toDocument, toEntity, toFact, toLiteral } from './pulled-records.js';
import { fromPortableId, restoreExact } from './pulled-rows.js';
import type { PulledProperties, PulledRelationship, PulledRows } from './pulled-rows.js';

/** The knowledge that the rows were made from. Whether it is still sound is for buildGraph to say. */
export function toKnowledge(rows: PulledRows): Knowledge {
  const nodes = new Map(rows.nodes.map(({ kind, id, properties }) => [`${kind} ${id}`, restoreExact(properties)]));
  const documents = propertiesOf('Document', nodes).map(toDocument).sort(byId);
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const { facts, supports, mentions } = sortOut(rows.relationships, nodes);
  return {
    documents,
    entities: propertiesOf('Entity', nodes).map((node) => toEntity(node, mentions.get(node) ?? [], texts)).sort(byId),
    facts: facts.map((fact) => {
      const properties = restoreExact(fact.properties);
      return toFact(properties, endsOf(fact, nodes), supports.get(properties['id']) ?? [], texts);
    }).sort(byId),
    decisions: rows.decisions.map((json) => JSON.parse(json)),
    diagnostics: rows.diagnostics.map((json) => JSON.parse(json)),
  };
}

type Nodes = ReadonlyMap<string, PulledProperties>;

interface Relationships {
  readonly facts: readonly PulledRelationship[];
  /** By the fact's id as it is stored. */
  readonly supports: ReadonlyMap<unknown, readonly PulledProperties[]>;
  /** By the entity's node. */
  readonly mentions: ReadonlyMap<PulledProperties | undefined, readonly PulledProperties[]>;
}

/** What starts at an entity is a fact; what starts at a sentence says something about an entity, or in which document it is. */
function sortOut(relationships: readonly PulledRelationship[], nodes: Nodes): Relationships {
  const facts: PulledRelationship[] = [];
  const supports = new Map<unknown, PulledProperties[]>();
  const mentions = new Map<PulledProperties | undefined, PulledProperties[]>();
  for (const relationship of relationships) {
    const { type, startLabel, start, endLabel, end } = relationship;
    if (startLabel === 'Entity') {
      facts.push(relationship);
      continue;
    }
    const doc = fromPortableId(String(nodes.get(`${startLabel} ${start}`)?.['doc']));
    const properties = { ...restoreExact(relationship.properties), doc };
    if (type === 'SUPPORTS') append(supports, relationship.properties['fact'], properties);
    if (type === 'MENTIONS') append(mentions, nodes.get(`${endLabel} ${end}`), properties);
  }
  return { facts, supports, mentions };
}

function append<Key>(lists: Map<Key, PulledProperties[]>, key: Key, item: PulledProperties): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function endsOf({ startLabel, start, endLabel, end }: PulledRelationship, nodes: Nodes): Pick<Fact, 'subject' | 'object'> {
  const subject = nodes.get(`${startLabel} ${start}`);
  const object = nodes.get(`${endLabel} ${end}`) ?? {};
  return {
    subject: fromPortableId(String(subject?.['id'])),
    object: endLabel === 'Literal' ? toLiteral(object) : fromPortableId(String(object['id'])),
  };
}

function propertiesOf(kind: string, nodes: Nodes): PulledProperties[] {
  return [...nodes].filter(([key]) => key.startsWith(`${kind} `)).map(([, properties]) => properties);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
