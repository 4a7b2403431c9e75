import type { GraphStore } from '../../../query/cypher/store.js';
import { formatTemporal } from '../../../query/cypher/temporal/format.js';
import { formatFloat, formatValue } from '../../../query/cypher/values/format.js';
import { isList, isMap } from '../../../query/cypher/values/value.js';
import type { Node, Relationship, Value } from '../../../query/cypher/values/value.js';
import type { Cell } from './messages.js';

/** A value of the engine as a cell of a table. */
export function toCell(value: Value, graph: GraphStore): Cell {
  if (value === null) return { kind: 'text', text: 'null' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'text', text: formatFloat(value) };
  if (typeof value !== 'object') return { kind: 'text', text: String(value) };
  if (isList(value)) return { kind: 'list', items: value.map((item) => toCell(item, graph)) };
  if (isMap(value)) return { kind: 'text', text: formatValue(value, (stored) => graph.properties(stored)) };
  switch (value.kind) {
    case 'node': return nodeCell(value, graph);
    case 'relationship': return relationshipCell(value, graph);
    case 'path': return {
      kind: 'list',
      items: value.nodes.flatMap((node, index) => {
        const relationship = value.relationships[index];
        return relationship === undefined ? [nodeCell(node, graph)] : [nodeCell(node, graph), relationshipCell(relationship, graph)];
      }),
    };
    default: return { kind: 'text', text: formatTemporal(value) };
  }
}

function nodeCell(node: Node, graph: GraphStore): Cell {
  const text = (key: string): string => String(graph.property(node, key) ?? '');
  const [label] = node.labels;
  if (label === 'Entity' || label === 'Literal') return { kind: 'node', label, id: text('id'), name: text('name') };
  if (label === 'Document') return { kind: 'passage', document: text('id'), start: 0, end: 0, name: text('name') };
  if (label === 'Sentence') return { kind: 'passage', document: text('doc'), start: Number(text('start')), end: Number(text('end')), name: text('text') };
  return { kind: 'text', text: formatValue(node, (stored) => graph.properties(stored)) };
}

/** Facts lead to their cards; what ties sentences to things is shown by its type. */
function relationshipCell(relationship: Relationship, graph: GraphStore): Cell {
  const id = graph.property(relationship, 'fact') ?? graph.property(relationship, 'id');
  return { kind: 'fact', id: String(id ?? ''), name: relationship.type };
}
