/**
 * Measures the whole build, from files to the written graph, beside other programs: words per second and per second of the processor.
 * Each is a command of its own that reads a folder of texts; they take turns, so that what else the machine does meets all alike, and
 * each reads a quarter of its texts as well, so that its start can be told from its pace. Needs `npm run build`.
 *
 *     npx tsx scripts/bench/peers.ts [--data ../shared/data] [--words 60000] [--model-words 12000] [--workers 1,2] [--rounds 3] [--peer 'NAME=WORDS=COMMAND {in} {out}']...
 *
 * A peer's WORDS may be fewer than ours where it is slow: all read the same texts from the first on; what has 0 words is left out.
 * Without --data the texts are made up.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { syntheticTexts } from './synthetic-texts.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' }, words: { type: 'string', default: '60000' }, 'model-words': { type: 'string', default: '12000' }, rounds: { type: 'string', default: '3' }, workers: { type: 'string', default: '1,2' },
    program: { type: 'string', default: 'dist/cli/main.js' }, peer: { type: 'string', multiple: true, default: [] },
  },
});

const SOURCES = ['re3d/train.jsonl', 'gum/dev.jsonl', 'redocred/dev.jsonl', 'gum/train.jsonl'];
/** A start that is measured on so much less text than the pace. */
const SMALL_SHARE = 0.25;

interface Contender {
  readonly name: string;
  readonly words: number;
  /** With `{in}`, the folder of texts, and `{out}`, a path to write to. */
  readonly command: readonly string[];
}

interface Cost {
  readonly words: number;
  readonly wall: number;
  readonly cpu: number;
}

interface Round {
  readonly large: Cost;
  readonly small: Cost;
}

const folder = mkdtempSync(join(tmpdir(), 'relata-peers-'));
const contenders: readonly Contender[] = [...values.workers.split(',').map(Number).flatMap((workers) => [ours(workers, false), ours(workers, true)]), ...values.peer.map(readPeer)].filter(({ words }) => words > 0);
const rounds = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const contender of contenders) {
    const measured = { small: await measure(contender, Math.round(contender.words * SMALL_SHARE)), large: await measure(contender, contender.words) };
    rounds.get(contender.name)?.push(measured);
    console.error(`round ${round + 1}, ${contender.name}: ${JSON.stringify(measured)}`);
  }
}
rmSync(folder, { recursive: true });
console.log(table());

function ours(workers: number, withModel: boolean): Contender {
  return {
    name: `Relata${withModel ? ', model' : ', rules'}, ${workers} worker${workers > 1 ? 's' : ''}`, words: Number(withModel ? values['model-words'] : values.words),
    command: [process.execPath, values.program, 'build', '{in}', '--out', '{out}', '--work', 'none', '--format', 'json', '--quiet', '--workers', String(workers), ...(withModel ? [] : ['--no-model'])],
  };
}

function readPeer(option: string): Contender {
  const [name = '', words = '', ...command] = option.split('=');
  return { name, words: Number(words), command: command.join('=').split(' ') };
}

/** The whole process with all that it starts, as the shell's `time` has it. */
async function measure({ name, command }: Contender, words: number): Promise<Cost> {
  const texts = textsOf(words);
  const out = join(folder, 'out');
  const filled = command.map((word) => word.replace('{in}', texts.folder).replace('{out}', out));
  const child = spawn('bash', ['-c', 'TIMEFORMAT="TIME %R %U %S"; time "$@"', 'bash', ...filled], { stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', (status) => resolve(status)));
  const time = /TIME (\S+) (\S+) (\S+)\s*$/u.exec(err);
  rmSync(out, { recursive: true, force: true });
  if (code !== 0 || time === null) throw new Error(`${name} ended with ${code}: ${err.slice(-2000)}`);
  return { words: texts.words, wall: Number(time[1]), cpu: Number(time[2]) + Number(time[3]) };
}

/** A folder with the first texts of the corpus, as many as have so many words. */
function textsOf(wanted: number): { folder: string; words: number } {
  const path = join(folder, `texts-${wanted}`);
  mkdirSync(path, { recursive: true });
  let [words, count] = [0, 0];
  for (const text of corpus()) {
    if (words >= wanted) break;
    writeFileSync(join(path, `${String(count).padStart(6, '0')}.txt`), text);
    words += text.split(/\s+/u).length;
    count += 1;
  }
  return { folder: path, words };
}

function* corpus(): Generator<string> {
  for (const source of values.data === undefined ? [] : SOURCES.map((name) => join(values.data ?? '', name)).filter((name) => existsSync(name))) {
    for (const line of readFileSync(source, 'utf8').trim().split('\n')) yield (JSON.parse(line) as { text: string }).text;
  }
  for (const { text } of syntheticTexts(3)) yield text;
}

/** Medians; the range is that of the pace beyond the start. */
function table(): string {
  const rows = [...rounds].map(([name, list]) => {
    const whole = (part: 'wall' | 'cpu'): number => median(list.map(({ large }) => large.words / large[part]));
    const paces = (part: 'wall' | 'cpu'): number[] => list.map(({ large, small }) => (large.words - small.words) / (large[part] - small[part]));
    const pace = paces('cpu');
    return [name, list[0]?.large.words ?? 0, whole('wall'), whole('cpu'), median(paces('wall')), median(pace), `${Math.round(Math.min(...pace))}–${Math.round(Math.max(...pace))}`]
      .map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell));
  });
  const header = ['', 'words', 'words/s', 'words/CPU-s', 'words/s beyond the start', 'words/CPU-s beyond the start', 'range'];
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}, ${values.rounds} rounds\n\n${lines.join('\n')}`;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
