import { computeStatistics, renderStatistics } from '../../index.js';
import type { Command } from '../command.js';
import { readGraph } from '../read-graph.js';
import { UsageError } from '../usage-error.js';

export const stats: Command = {
  name: 'stats',
  arguments: 'GRAPH',
  summary: 'count and rank what is in the graph',
  details: 'Counts by type, the entities with most facts and the highest PageRank, communities (Louvain, always the same for the same graph), how much\nof the texts has become facts, and contradictions.',
  options: { json: { type: 'boolean', help: 'as JSON, with all entities and communities' } },
  run: async ([path, ...rest], options, terminal) => {
    if (path === undefined || rest.length > 0) throw new UsageError('give a graph', 'stats');
    const statistics = computeStatistics(await readGraph(path));
    await terminal.out(options['json'] === true ? `${JSON.stringify(statistics, null, 2)}\n` : renderStatistics(statistics));
    return 0;
  },
};
