// Pushes a synthetic graph from a process of its own, so that a test can kill it. Arguments: the target as JSON, then those of
// syntheticGraph. Prints a line a transaction.
import { pushGraph } from '../../src/push/push.js';
import { syntheticGraph } from './synthetic-graph.js';

const [target = '{}', entityCount, factCount, relationCount = '40'] = process.argv.slice(2);
const graph = syntheticGraph(Number(entityCount), Number(factCount), Number(relationCount));
await pushGraph(graph, JSON.parse(target), ({ phase, done }) => {
  process.stdout.write(`${phase} ${done}\n`);
});
