/**
 * Runs the openCypher Technology Compatibility Kit over the engine and prints a table by folder.
 *
 *     npx tsx scripts/tck.ts FOLDER [PART OF A NAME]
 *
 * Scenarios that are known to fail stand in tck-known-failures.json with the reason. One that fails and is not listed, or
 * is listed and passes, makes this exit with 1.
 */
import { readFileSync } from 'node:fs';
import { runSuite } from '../test/query/cypher/tck/suite.js';
import type { ScenarioResult } from '../test/query/cypher/tck/suite.js';

const [folder = '../shared/tck', part = ''] = process.argv.slice(2);
const known = JSON.parse(readFileSync(new URL('tck-known-failures.json', import.meta.url), 'utf8')) as Record<string, string>;

function printTable(results: readonly ScenarioResult[]): void {
  const folders = [...new Set(results.map((result) => result.folder))];
  const isTemporal = (result: ScenarioResult): boolean => result.folder.endsWith('/temporal');
  for (const name of folders) printLine(name, results.filter((result) => result.folder === name));
  console.log('-'.repeat(60));
  printLine('without temporal', results.filter((result) => !isTemporal(result)));
  printLine('temporal', results.filter(isTemporal));
  printLine('all', results);
}

function printLine(name: string, results: readonly ScenarioResult[]): void {
  const passed = results.filter(({ problem }) => problem === undefined).length;
  const share = results.length === 0 ? '-' : `${((passed / results.length) * 100).toFixed(1)} %`;
  console.log(`${name.padEnd(40)}${String(passed).padStart(6)} / ${String(results.length).padEnd(6)}${share.padStart(8)}`);
}

const results = runSuite(folder, (id) => id.includes(part));
printTable(results);
const unexpected = results.filter(({ id, problem }) => problem !== undefined && !(id in known));
const passing = results.filter(({ id, problem }) => problem === undefined && id in known);
for (const { id, problem } of unexpected) console.log(`\nFAILED ${id}\n${problem}`);
for (const { id } of passing) console.log(`\nPASSED, but listed as failing: ${id}`);
if (unexpected.length > 0 || passing.length > 0) process.exitCode = 1;
