/**
 * Measures the pass from text to claims, in words per second of CPU time, against compromise alone asked for people, places and
 * organisations, and the peak memory of each.
 *
 *     npx tsx scripts/bench.ts [--data ../shared/data] [--rounds 5]
 *     npx tsx scripts/bench.ts --model     # the pass with the learned model, by itself
 *
 * Texts: the bundled articles, and 100,000 words of news-like dev data where it is there. Each contender runs compiled, in a process
 * of its own; they take turns, so that what else the machine does meets both alike. Three rates are told of each:
 * `cold`, of the first reading in a new process with its start, modules and weights; and, after as many words to warm up for both,
 * the median of the rounds with its bounds. CPU time is that of all threads: compiling and collecting garbage count.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { compileScript } from './bench/compile.js';
import type { Measurement } from './bench/contender.js';
import { TEXT_SETS, wordCount } from './bench/text-sets.js';

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' }, rounds: { type: 'string', default: '5' }, model: { type: 'boolean', default: false } } });

/** All read so many words before they are measured, with the model a tenth; small sets are read again and again. */
const WARM_UP_WORDS = options.model ? 40_000 : 400_000;
const WORDS_A_ROUND = options.model ? 10_000 : 100_000;

const LABELS = { relata: 'relata, text to claims', model: 'the same with the model', compromise: 'compromise, names asked' };
type Contender = keyof typeof LABELS;
const CONTENDERS: readonly Contender[] = options.model ? ['model'] : ['relata', 'compromise'];

async function nextAnswer(child: ChildProcess): Promise<Measurement> {
  return ((await once(child, 'message')) as [Measurement])[0];
}

function ask(child: ChildProcess, words: number): Promise<Measurement> {
  const answer = nextAnswer(child);
  child.send(words);
  return answer;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function compare(program: string, set: string): Promise<void> {
  const documents = TEXT_SETS[set]!(options.data);
  if (documents.length === 0) return console.log(`${set}: skipped, there is no data in ${options.data}`);
  const children: ChildProcess[] = [];
  const cold: Measurement[] = [];
  const rounds: Measurement[][] = CONTENDERS.map(() => []);
  for (const contender of CONTENDERS) {
    // No options of Node's: the loader that runs this script is no part of what is measured.
    const child = fork(program, [contender, set, options.data], { execArgv: [] });
    children.push(child);
    cold.push(await nextAnswer(child));
  }
  for (const child of children) await ask(child, WARM_UP_WORDS);
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const [index, child] of children.entries()) rounds[index]!.push(await ask(child, WORDS_A_ROUND));
  }
  for (const child of children) child.disconnect();
  console.log(`${set}: ${documents.length} documents, ${wordCount(documents)} words, ${options.rounds} rounds in turns`);
  CONTENDERS.forEach((contender, index) => {
    const rates = rounds[index]!.map(({ rate }) => rate);
    const peak = Math.max(...rounds[index]!.map(({ peakMegabytes }) => peakMegabytes));
    console.log(`  ${LABELS[contender].padEnd(24)} ${Math.round(median(rates)).toString().padStart(7)} words per CPU-second (${Math.round(Math.min(...rates))} to ${Math.round(Math.max(...rates))}), cold ${Math.round(cold[index]!.rate)}, peak memory ${Math.round(peak)} MB`);
  });
  if (CONTENDERS.length < 2) return;
  const ratios = rounds[0]!.map(({ rate }, index) => rate / rounds[1]![index]!.rate);
  console.log(`  ratio, pair by pair: median ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}), cold ${(cold[0]!.rate / cold[1]!.rate).toFixed(2)}`);
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
const { path, folder } = compileScript('scripts/bench/contender.ts');
try {
  for (const set of Object.keys(TEXT_SETS)) await compare(path, set);
} finally {
  rmSync(folder, { recursive: true });
}
