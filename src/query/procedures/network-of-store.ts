import type { GraphReader } from '../cypher/store.js';
import type { Node, Relationship } from '../cypher/values/value.js';
import { joinEntities, type EntityNetwork } from '../network/entity-network.js';

/** The entities of a graph that is open for queries, and how the facts that are stated as so join them. */
export function networkOfStore(graph: GraphReader): { readonly nodes: readonly Node[]; readonly network: EntityNetwork } {
  const nodes = graph.nodesWithLabel('Entity');
  const places = new Map(nodes.map((node, place) => [node, place]));
  const pairs = nodes.flatMap((node, from) => node.outgoing.flatMap((link): [number, number][] => {
    const to = places.get(link.end);
    return to === undefined || link.deleted || !isActual(link, graph) ? [] : [[from, to]];
  }));
  return { nodes, network: joinEntities(nodes.length, pairs) };
}

function isActual(link: Relationship, graph: GraphReader): boolean {
  return graph.property(link, 'polarity') === 'asserted' && graph.property(link, 'modality') === 'actual';
}
