import type { Procedure, Procedures } from '../cypher/procedures/procedure.js';
import type { GraphReader } from '../cypher/store.js';
import type { Relationship, Value } from '../cypher/values/value.js';
import { isRelationship } from '../cypher/values/value.js';
import { findCommunities } from '../network/communities.js';
import { rankPages } from '../network/page-rank.js';
import { networkOfStore } from './network-of-store.js';

/** Entities by their weight in the network of what is stated as so, the heaviest first. */
const pageRank: Procedure = {
  name: 'relata.pageRank', inputs: [], outputs: [{ name: 'node', type: 'NODE' }, { name: 'score', type: 'FLOAT' }],
  call: (_args, graph) => {
    const { nodes, network } = networkOfStore(graph);
    const scores = rankPages(network);
    const rows = nodes.map((node, place) => ({ node, score: scores[place] ?? 0 }));
    return rows.sort((a, b) => b.score - a.score || a.node.ordinal - b.node.ordinal).map(({ node, score }) => [node, score]);
  },
};

/** Each entity with the number of its community; 0 is the largest. */
const communities: Procedure = {
  name: 'relata.communities', inputs: [], outputs: [{ name: 'node', type: 'NODE' }, { name: 'community', type: 'INTEGER' }],
  call: (_args, graph) => {
    const { nodes, network } = networkOfStore(graph);
    const numbers = findCommunities(network);
    const rows = nodes.map((node, place) => ({ node, community: numbers[place] ?? 0 }));
    return rows.sort((a, b) => a.community - b.community || a.node.ordinal - b.node.ordinal)
      .map(({ node, community }) => [node, BigInt(community)]);
  },
};

/** Where a fact is stated: a row for each quote. */
const evidence: Procedure = {
  name: 'relata.evidence', inputs: [{ name: 'fact', type: 'RELATIONSHIP' }],
  outputs: [
    { name: 'document', type: 'NODE' }, { name: 'sentence', type: 'NODE' }, { name: 'quote', type: 'STRING' },
    { name: 'start', type: 'INTEGER' }, { name: 'end', type: 'INTEGER' }, { name: 'attribution', type: 'STRING' },
  ],
  call: ([fact], graph) => (isRelationship(fact) ? supportsOf(fact, graph).map((support) => toRow(support, graph)) : []),
};

/** A fact's evidence hangs on its subject and carries the fact's id. */
function supportsOf(fact: Relationship, graph: GraphReader): Relationship[] {
  const id = graph.property(fact, 'id');
  if (id === null) return [];
  return fact.start.incoming.filter((link) => link.type === 'SUPPORTS' && !link.deleted && graph.property(link, 'fact') === id);
}

function toRow(support: Relationship, graph: GraphReader): Value[] {
  const sentence = support.start;
  const document = sentence.outgoing.find((link) => link.type === 'PART_OF' && !link.deleted)?.end ?? null;
  const read = (key: string): Value => graph.property(support, key);
  return [document, sentence, read('quote'), read('start'), read('end'), read('attribution')];
}

/** What a graph of Relata's can be asked by CALL, beside the procedures that every graph has. */
export const RELATA_PROCEDURES: Procedures = [pageRank, communities, evidence];
