/**
 * Builds a made-up corpus on one machine and by the Spark job on a cluster of two workers, kills a filter, a Python worker and an
 * executor in the middle of their partitions, and compares the bytes of both graphs. Needs `npm run build`, Java 17 and Python; installs
 * the pinned pyspark by itself. Exit code 1 unless the graphs are equal and all were killed.
 *
 *     npx tsx scripts/spark/check.ts [--documents 2000] [--words 80] [--partitions 8] [--kill filter,worker,executor] [--with-model]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareWithSpark, type Victim } from './compare.js';
import { prepareSpark } from './environment.js';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' }, words: { type: 'string', default: '80' }, partitions: { type: 'string', default: '8' },
    kill: { type: 'string', default: 'filter,worker,executor' }, program: { type: 'string', default: 'dist/cli/main.js' }, 'with-model': { type: 'boolean', default: false },
  },
});

const spark = prepareSpark();
if (typeof spark === 'string') throw new Error(spark);
const folder = mkdtempSync(join(tmpdir(), 'relata-spark-'));
const victims = values.kill.split(',').filter((name) => name !== '') as Victim[];
const run = {
  folder, documents: Number(values.documents), words: Number(values.words), partitions: Number(values.partitions), victims, program: values.program,
  extractOptions: values['with-model'] ? [] : ['--no-model'],
};
const { same, different, killed, seconds, log } = await compareWithSpark(run, spark);
const passed = same.includes('graph.json') && different.length === 0 && killed.length === victims.length;
if (passed) rmSync(folder, { recursive: true });
else console.log(`${log}\nWhat was made stands in ${folder}`);
console.log(`${run.documents} documents, ${run.partitions} partitions, two workers; killed in the middle of a partition: ${killed.join(', ') || 'nobody'}
one machine ${seconds.build.toFixed(0)} s, Spark ${seconds.spark.toFixed(0)} s (its start included)
equal bytes: ${same.join(', ') || 'none'}
${different.length === 0 ? '' : `DIFFERENT: ${different.join(', ')}\n`}${passed ? 'the graphs are equal' : 'FAILED'}`);
process.exitCode = passed ? 0 : 1;
