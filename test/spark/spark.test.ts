import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareWithSpark } from '../../scripts/spark/compare.js';
import { isSparkPrepared, prepareSpark } from '../../scripts/spark/environment.js';
import { buildProgram } from '../cli/built.js';

const prepared = isSparkPrepared();

// Spark is 300 MB: nobody fetches it by running the tests. What the job rests on is tested without it, in test/cli/corpus/join.test.ts.
test.skipIf(!prepared)(`the job's graph is that of one machine, though a filter is killed${prepared ? '' : ' (no pyspark and Java 17 here: "npx tsx scripts/spark/check.ts" prepares them)'}`, async () => {
  const spark = prepareSpark();
  if (typeof spark === 'string') throw new Error(spark);
  const folder = mkdtempSync(join(tmpdir(), 'relata-spark-'));
  const { same, different, killed, log } = await compareWithSpark(
    { folder, documents: 40, words: 40, partitions: 3, victims: ['filter'], program: buildProgram(), extractOptions: ['--no-model'] }, spark);
  expect(different, log).toEqual([]);
  expect(same).toEqual(expect.arrayContaining(['graph.json', 'csv/neo4j/facts.csv']));
  expect(killed).toEqual(['filter']);
  rmSync(folder, { recursive: true });
}, 900_000);
