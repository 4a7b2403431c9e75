/**
 * Builds a synthetic corpus of any size: words per second, processor time and peak memory for growing sizes, then the largest once
 * more with kills in the middle, and compares the bytes. Needs `npm run build`.
 *
 *     npx tsx scripts/bench/corpus.ts [--words 10000000] [--workers 2] [--kills 5] [--steps 0.1,1] [--with-model]
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureProcess, type Cost } from './measure-process.js';
import { randomNumbers, syntheticTexts } from './synthetic-texts.js';

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '10000000' }, workers: { type: 'string', default: '2' }, kills: { type: 'string', default: '5' },
    steps: { type: 'string', default: '0.1,1' }, program: { type: 'string', default: 'dist/cli/main.js' },
    'with-model': { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'relata-bench-'));
const most = Number(values.words);

async function writeCorpus(words: number): Promise<{ path: string; words: number; documents: number }> {
  const path = join(folder, `${words}.jsonl`);
  const out = createWriteStream(path);
  let [written, documents] = [0, 0];
  for (const text of syntheticTexts(1)) {
    if (written >= words) break;
    written += text.text.split(/\s+/u).length;
    documents += 1;
    if (!out.write(`${JSON.stringify(text)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return { path, words: written, documents };
}

function build(path: string, out: string, killAfter?: number): Promise<Cost> {
  const model = values['with-model'] ? [] : ['--no-model'];
  return measureProcess([values.program, 'build', path, '--out', out, '--format', 'json', '--workers', values.workers, '--quiet', ...model], killAfter);
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}, ${values.workers} workers`);
let whole: { path: string; digest: string; cost: Cost } | undefined;
for (const step of values.steps.split(',').map(Number)) {
  const { path, words, documents } = await writeCorpus(most * step);
  const out = join(folder, `graph-${step}`);
  const cost = await build(path, out);
  if (cost.code !== 0) throw new Error(`the build ended with ${cost.code}: ${cost.err}`);
  whole = { path, digest: await digestOf(join(out, 'graph.json')), cost };
  rmSync(out, { recursive: true });
  console.log(`${words} words in ${documents} documents: ${cost.wallSeconds.toFixed(1)} s, ${Math.round(words / cost.wallSeconds)} words/s, ${Math.round(words / cost.cpuSeconds)} words per CPU-second, peak ${Math.round(cost.peakMemory)} MB`);
}
if (whole !== undefined && Number(values.kills) > 0) {
  const random = randomNumbers(5);
  const out = join(folder, 'killed');
  let killed = 0;
  while (killed < Number(values.kills)) {
    const after = (whole.cost.wallSeconds / Number(values.kills)) * (0.5 + random(100) / 100);
    const { code } = await build(whole.path, out, after);
    if (code === 0) break;
    killed += 1;
  }
  const { code, err, wallSeconds } = await build(whole.path, out);
  if (code !== 0) throw new Error(`the resumed build ended with ${code}: ${err}`);
  console.log(`killed ${killed} times, then finished in ${wallSeconds.toFixed(1)} s: ${(await digestOf(join(out, 'graph.json'))) === whole.digest ? 'the same bytes' : 'OTHER BYTES'}`);
}
rmSync(folder, { recursive: true });
