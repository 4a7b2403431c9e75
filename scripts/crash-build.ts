/**
 * Strikes at builds: kills them with SIGKILL at random moments from their first to their last, and lets the disk be full, reads fail and
 * readers go away; then runs the same command again. The graph must be that of an undisturbed build, byte by byte.
 *
 *     npx tsx scripts/crash-build.ts [--rounds 20] [--documents 60] [--seed 1]
 *
 * The kills fall in turn on the reading, the joining and the writing of "build", and on "add" to a finished graph.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/model/seeded-random.js';
import { buildProgram } from '../test/cli/built.js';
import { injectFault, start, temporaryFolder, writeTexts, type Running } from '../test/cli/corpus/program.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' }, documents: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } } });
const random = seededRandom(Number(values.seed));
const FORMATS = ['graph.json', 'graph.graphml', 'report.md'];
const OPTIONS = ['--format', 'json,graphml,report', '--no-model', '--workers', '1', '--log', 'json'];

const program = buildProgram();
const slow = buildProgram();
const pause = (milliseconds: number): string => `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds});`;
// Slow enough in each phase for a blow to fall into it.
injectFault(slow, 'cli/corpus/work-store.js', 'put: (digest, packed) => {', `put: (digest, packed) => { ${pause(20)}`);
injectFault(slow, 'cli/corpus/join-corpus.js', 'join.add(', `${pause(10)} join.add(`);
injectFault(slow, 'export/to-disk.js', 'await handle.writeFile(', `${pause(150)} await handle.writeFile(`);
injectFault(slow, 'export/to-disk.js', 'await rename(', `${pause(150)} await rename(`);
injectFault(slow, 'cli/corpus/work-store.js', 'await batch.write(', `${pause(150)} await batch.write(`);

const folder = temporaryFolder();
const texts = writeTexts(folder, Number(values.documents));
const more = join(folder, 'more.txt');
writeFileSync(more, 'Orbis was founded by Maya Stern. Ian Holt sued Orbis in 2019.');

function graphOf(out: string): string {
  return FORMATS.map((name) => readFileSync(join(out, name), 'utf8')).join('\0');
}

async function must(words: readonly string[]): Promise<void> {
  const { code, err } = await start(program, words).ended;
  if (code !== 0) throw new Error(`${words.join(' ')}: ${err}`);
}

const build = (out: string): string[] => ['build', texts, '--out', out, ...OPTIONS];
const add = (out: string): string[] => ['add', out, more, '--no-model', '--workers', '1', '--log', 'json'];
const [whole, grown] = [join(folder, 'whole'), join(folder, 'grown')];
await must(build(whole));
cpSync(whole, grown, { recursive: true });
await must(add(grown));

/** What the log says when a phase begins, and how long the phase lasts at least. */
const PHASES = [
  { name: 'start', says: '', spread: 900 },
  { name: 'reading', says: '"event":"progress"', spread: 500 },
  { name: 'joining', says: 'joining what the documents say', spread: 500 },
  { name: 'writing', says: 'writing the graph', spread: 450 },
] as const;

let failures = 0;
function tell(name: string, problem: string | null): void {
  if (problem !== null) failures += 1;
  console.log(`${problem === null ? 'ok    ' : 'FAILED'} ${name}${problem === null ? '' : `: ${problem}`}`);
}

async function killAfter({ child, ended, says }: Running, says0: string, delay: number): Promise<boolean> {
  if (says0 !== '') await says(says0).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  return (await ended).signal === 'SIGKILL';
}

/** Kills a command, once or more often, then runs it to its end. */
async function strike(round: number): Promise<void> {
  const phase = PHASES[round % PHASES.length]!;
  const isAdd = round % 5 === 4;
  const out = join(folder, `round-${round}`);
  if (isAdd) cpSync(whole, out, { recursive: true });
  else mkdirSync(out);
  const words = isAdd ? add(out) : build(out);
  const struck: number[] = [];
  for (let blows = 1 + Math.floor(random() * 2); blows > 0; blows -= 1) {
    const delay = Math.floor(random() * phase.spread);
    if (await killAfter(start(slow, words), phase.says, delay)) struck.push(delay);
  }
  const { code, err } = await start(program, words).ended;
  const isSame = code === 0 && graphOf(out) === graphOf(isAdd ? grown : whole);
  tell(`${isAdd ? 'add' : 'build'} killed in ${phase.name} after ${struck.join(' and ') || 'its end'} ms`, isSame ? null : `code ${code}, ${err.slice(-300)}`);
  rmSync(out, { recursive: true });
}

/** A fault that no kill brings about: what the command then says, and that it is made good by running it again. */
async function fault(name: string, file: string, from: string, to: string, says: RegExp): Promise<void> {
  const faulty = buildProgram();
  injectFault(faulty, file, from, to);
  const out = join(folder, 'fault');
  const { code, err } = await start(faulty, build(out)).ended;
  const isTold = code === 1 && says.test(err) && !err.includes('should not happen');
  await must(build(out));
  tell(name, isTold && graphOf(out) === graphOf(whole) ? null : `code ${code}, ${err.slice(-300)}`);
  rmSync(out, { recursive: true });
}

for (let round = 0; round < Number(values.rounds); round += 1) await strike(round);
const PUT = 'put: (digest, packed) => {';
await fault('disk full while reading', 'cli/corpus/work-store.js', PUT, `${PUT} if (count === 9) return told(Promise.reject(new Error('IO error: 3.log: No space left on device')));`, /the disk is full/u);
await fault('disk full while writing', 'export/to-disk.js', 'await rename(', "throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }); await rename(", /could not be written: ENOSPC/u);
await fault('EIO while reading a file', 'ingest/files.js', 'yield* createReadStream(path);', "throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });", /EIO|read error|cannot be read/iu);
console.log(failures === 0 ? 'every graph is that of an undisturbed build' : `${failures} failures`);
rmSync(folder, { recursive: true });
process.exitCode = failures === 0 ? 0 : 1;
