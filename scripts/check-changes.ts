/**
 * Adds, changes and removes texts of graphs in random orders and compares each graph with one built from scratch, byte by byte.
 *
 *     npx tsx scripts/check-changes.ts [--sequences 200] [--steps 9]
 */
import { parseArgs } from 'node:util';
import { tryRandomChanges } from '../test/cli/corpus/random-changes.js';

const { values } = parseArgs({ options: { sequences: { type: 'string', default: '200' }, steps: { type: 'string', default: '9' } } });
const sequences = Number(values.sequences);
let failures = 0;
for (let seed = 1; seed <= sequences; seed += 1) {
  const difference = await tryRandomChanges(seed, Number(values.steps));
  if (difference !== null) {
    failures += 1;
    console.log(difference);
  }
}
console.log(`${sequences - failures} of ${sequences} sequences of ${values.steps} changes gave the bytes of a build from scratch`);
process.exitCode = failures === 0 ? 0 : 1;
