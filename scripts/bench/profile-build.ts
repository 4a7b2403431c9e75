/**
 * Profiles a whole build, all threads, and says in which part of the program the time was spent: a flame graph in a table. Time in
 * libraries and in Node counts for the part that called them. Needs `npm run build`.
 *
 *     npx tsx scripts/bench/profile-build.ts PATH... [--with-model] [--program dist/cli/main.js] [--keep FOLDER]
 *
 * --keep leaves the profiles there, for a viewer of .cpuprofile files.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'with-model': { type: 'boolean', default: false }, program: { type: 'string', default: 'dist/cli/main.js' }, keep: { type: 'string' } },
});
if (positionals.length === 0) throw new Error('give the texts to build a graph of');

/** The form of .cpuprofile files. */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const ROOT = `${pathToFileURL(resolve(dirname(values.program), '..')).href}/`;
/** Folders of the program that are told by their own folders. */
const WIDE = /^(?:annotate|extract|cli|resolve)\/[^/]+\//u;
const OUTSIDE: ReadonlyMap<string, string> = new Map([['(garbage collector)', 'collecting garbage'], ['(idle)', 'idle']]);

/** "annotate/syntax" for `annotate/syntax/parser.js`, "export" for `export/json/cursor.js`; null for code that is not the program's. */
function partOf(url: string): string | null {
  if (!url.startsWith(ROOT)) return null;
  const path = url.slice(ROOT.length);
  return (WIDE.exec(path)?.[0] ?? `${path.split('/')[0]!}/`).slice(0, -1).replace(/\.js$/u, '');
}

/** Adds the microseconds of a thread's samples to the parts of the innermost frames of the program. */
function addProfile({ nodes, samples, timeDeltas }: Profile, times: Map<string, number>): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const partAt = (id: number | undefined): string => {
    for (let at = id; at !== undefined; at = callers.get(at)) {
      const { functionName, url } = byId.get(at)!.callFrame;
      const part = OUTSIDE.get(functionName) ?? partOf(url);
      if (part !== null) return part;
    }
    return 'Node: start, compiling, input and output';
  };
  const parts = new Map(nodes.map(({ id }) => [id, partAt(id)]));
  samples.forEach((id, index) => {
    const part = parts.get(id)!;
    times.set(part, (times.get(part) ?? 0) + timeDeltas[index]!);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'relata-profile-'));
const profiles = values.keep ?? join(folder, 'profiles');
const model = values['with-model'] ? [] : ['--no-model'];
const { status } = spawnSync(process.execPath, ['--cpu-prof', `--cpu-prof-dir=${profiles}`, values.program, 'build', ...positionals, '--out', join(folder, 'graph'), '--workers', '1', '--quiet', ...model], { stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) throw new Error(`the build ended with ${status}`);
const times = new Map<string, number>();
for (const name of readdirSync(profiles)) if (name.endsWith('.cpuprofile')) addProfile(JSON.parse(readFileSync(join(profiles, name), 'utf8')) as Profile, times);
rmSync(folder, { recursive: true });

times.delete('idle');
const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
console.log(`| part | share |\n|---|---|`);
for (const [part, time] of [...times].sort(([, a], [, b]) => b - a)) if (time >= whole / 200) console.log(`| ${part} | ${((time / whole) * 100).toFixed(1)} % |`);
console.log(`\n${(whole / 1e6).toFixed(1)} s in all threads; parts below half a per cent left out`);
