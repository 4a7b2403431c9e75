import { findConnections, renderConnections, toPlainFact } from '../../index.js';
import { chooseEntity } from '../choose-entity.js';
import type { Command } from '../command.js';
import { readGraph } from '../read-graph.js';
import { UsageError } from '../usage-error.js';

export const path: Command = {
  name: 'path',
  arguments: 'GRAPH A B',
  summary: 'tell how two are connected, with the evidence for each step',
  details: 'A and B are names, aliases or ids; put names of several words in quotes. Shows the shortest ways over facts that are stated as so;\nonly where there is none, over what is denied, planned, threatened or possible, and says so.',
  options: { json: { type: 'boolean', help: 'as JSON' } },
  run: async ([file, a, b, ...rest], options, terminal) => {
    if (file === undefined || a === undefined || b === undefined || rest.length > 0) throw new UsageError('give a graph and two names, in quotes where they have several words', 'path');
    const graph = await readGraph(file);
    const [from, to] = [await chooseEntity(graph, a, terminal), await chooseEntity(graph, b, terminal)];
    if (from.id === to.id) throw new UsageError(`${JSON.stringify(a)} and ${JSON.stringify(b)} are the same: ${from.name}`, 'path');
    const connections = findConnections(graph, from, to);
    if (options['json'] === true) {
      const ways = connections.ways.map((steps) => steps.map((step) => ({ from: step.from.name, to: step.to.name, facts: step.facts.map(toPlainFact) })));
      await terminal.out(`${JSON.stringify({ stated: connections.isStated, ways }, null, 2)}\n`);
    } else await terminal.out(renderConnections(from, to, connections));
    return connections.ways.length === 0 ? 1 : 0;
  },
};
