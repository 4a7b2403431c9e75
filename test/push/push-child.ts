// Pushes a synthetic graph from a process of its own, so that a test can kill it. Arguments: the target as JSON, the number of
// entities, the number of facts. Prints a line a transaction.
import { pushGraph } from '../../src/push/push.js';
import { syntheticGraph } from './synthetic-graph.js';

const [target = '{}', entityCount, factCount] = process.argv.slice(2);
await pushGraph(syntheticGraph(Number(entityCount), Number(factCount)), JSON.parse(target), ({ phase, done }) => {
  process.stdout.write(`${phase} ${done}\n`);
});
