import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../cli/corpus/program.js';
import { run } from '../cli/terminal.js';

const GOOD = readFileSync('graphs/zoom/graph.json', 'utf8');
type Graph = Record<string, Record<string, unknown>[]>;

function spoilt(change: (graph: Graph) => void): string {
  const graph = JSON.parse(GOOD) as Graph;
  change(graph);
  return JSON.stringify(graph);
}

const HOSTILE: readonly [string, string | Uint8Array][] = [
  ['nothing', ''],
  ['nesting a million deep', `${'['.repeat(1_000_000)}`],
  ['nesting in a field', GOOD.replace('"title":', `"title":${'['.repeat(200_000)}${']'.repeat(200_000)},"x":`)],
  ['a list that says it is long', '{"version":1,"documents":{"length":4294967295}}'],
  ['spans that are no numbers', spoilt((graph) => Object.assign((graph['entities']![0]!['mentions'] as object[])[0]!, { start: '0', end: 1e300 }))],
  ['spans beyond the text', spoilt((graph) => Object.assign((graph['facts']![0]!['evidence'] as object[])[0]!, { end: 4_000_000_000 }))],
  ['a quote that is not there', spoilt((graph) => Object.assign((graph['facts']![0]!['evidence'] as object[])[0]!, { quote: '<script>alert(1)</script>' }))],
  ['a fact about nothing', spoilt((graph) => Object.assign(graph['facts']![0]!, { subject: '__proto__' }))],
  ['an id twice', spoilt((graph) => graph['entities']!.push(graph['entities']![0]!))],
  ['an escape for the terminal in an id', spoilt((graph) => Object.assign(graph['facts']![0]!, { id: '\u001b]0;owned\u0007', subject: '\u001b[2J' }))],
  ['bytes that are no text', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)],
];

/** Every command that reads a graph. */
const COMMANDS: readonly ((file: string) => string[])[] = [
  (file) => ['query', file, 'MATCH (n) RETURN count(n)'], (file) => ['show', file, 'Zoom'], (file) => ['path', file, 'Zoom', 'Eric Yuan'], (file) => ['explain', file, 'Zoom'],
  (file) => ['stats', file], (file) => ['verify', file], (file) => ['diff', file, file], (file) => ['push', file, '--dry-run'], (file) => ['view', file, '--out', `${file}.html`],
];

describe('a hostile graph.json is refused by every command, with a reason', () => {
  test.each(HOSTILE)('%s', async (_, content) => {
    const file = join(temporaryFolder(), 'graph.json');
    writeFileSync(file, content);
    for (const command of COMMANDS) {
      const { code, err, out } = await run(command(file));
      expect(code, command(file)[0]).toBeGreaterThan(0);
      expect(`${err}${out}`).not.toMatch(/should not happen|[\u0000-\u0008\u000b-\u001f]/u);
      // Who verifies gets a list of all that is wrong; the others stop at the first fault and name the file.
      if (command(file)[0] !== 'verify') expect(`${err}${out}`).toContain('graph.json');
    }
  }, 120_000);
});

test('a small graph.json.gz cannot unpack to all memory', async () => {
  const file = join(temporaryFolder(), 'graph.json.gz');
  writeFileSync(file, gzipSync(Buffer.alloc(600_000_000, ' '), { level: 1 }));
  expect(await run(['stats', file])).toMatchObject({ code: 1, err: expect.stringContaining('more than can be read') });
}, 120_000);

test('names in a file and a path of a user do not steer the terminal', async () => {
  const folder = temporaryFolder();
  const name = 'a\u001b]0;owned\u0007\u202Etxt.\u009b2J.jsonl';
  writeFileSync(join(folder, name), '{"text":1}\n{"text":"Orbis grew."}\n');
  const { err } = await run(['build', folder, join(folder, 'b\u001b[2J.txt'), '--out', join(folder, 'graph'), '--format', 'json', '--no-model']);
  expect(err).toContain('no "text" string in it');
  expect(err).toContain('b\\u001b[2J.txt');
  expect(err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u0080-\u009f\u202e]/u);
  const { err: other } = await run(['stats', join(folder, 'c\u001b[2J.json')]);
  expect(other).toContain('c\\u001b[2J.json: there is no such graph');
});
