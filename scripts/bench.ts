/**
 * Measures the pass from text to claims, in words per second of CPU time, against compromise alone asked for people, places and
 * organisations, and the peak memory of each. Each has a process of its own; they take turns, so that what else the machine does
 * meets both alike.
 *
 *     npx tsx scripts/bench.ts [--data ../shared/data] [--rounds 5]
 *
 * Texts: the bundled articles, and 100,000 words of news-like dev data where it is there.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Document } from '../src/index.js';

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' }, rounds: { type: 'string', default: '5' }, contender: { type: 'string' } } });

const WORDS_WANTED = 100_000;
const SOURCES = ['re3d/train.jsonl', 'gum/dev.jsonl', 'redocred/dev.jsonl', 'gum/train.jsonl'];

function toDocument(text: string, index: number): Document {
  return { id: `d${index}`, source: `d${index}`, title: null, publishedAt: null, text, regions: [] };
}

function wordCount(documents: readonly Document[]): number {
  return documents.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
}

function articles(): Document[] {
  const folder = 'graphs/zoom/articles';
  return readdirSync(folder).sort().map((name, index) => toDocument(readFileSync(join(folder, name), 'utf8'), index));
}

function largeSet(): Document[] {
  const texts: string[] = [];
  let words = 0;
  for (const source of SOURCES) {
    const path = join(options.data, source);
    if (!existsSync(path)) continue;
    for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
      if (words >= WORDS_WANTED) break;
      const { text } = JSON.parse(line) as { text: string };
      texts.push(text);
      words += text.split(/\s+/u).length;
    }
  }
  return texts.map(toDocument);
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How a contender reads one document; each is loaded only in the process that needs it. */
const CONTENDERS: Readonly<Record<string, () => Promise<(document: Document) => void>>> = {
  'relata, text to claims': async () => {
    const { readDocument, shippedSyntax } = await import('../src/index.js');
    const syntax = shippedSyntax();
    return (document) => void readDocument(document, { syntax });
  },
  'compromise, names asked': async () => {
    const { default: nlp } = await import('compromise');
    return ({ text }) => {
      const view = nlp(text);
      view.people().out('array');
      view.places().out('array');
      view.organizations().out('array');
    };
  },
};

const SETS: Readonly<Record<string, () => Document[]>> = { 'bundled articles': articles, 'large set': largeSet };
/** Small sets are read again and again, until so many words have been read. */
const WORDS_A_ROUND = 20_000;

interface Round {
  readonly rate: number;
  readonly peakMegabytes: number;
}

/** In a contender's own process: reads the set that the message names, and answers how fast. */
async function serve(contender: string): Promise<void> {
  const read = await CONTENDERS[contender]!();
  process.on('message', (set: string) => {
    const documents = SETS[set]!();
    const words = wordCount(documents);
    const repeats = Math.max(1, Math.round(WORDS_A_ROUND / words));
    const seconds = cpuSeconds(() => {
      for (let repeat = 0; repeat < repeats; repeat += 1) documents.forEach(read);
    });
    process.send!({ rate: (words * repeats) / seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 } satisfies Round);
  });
}

async function askRound(child: ChildProcess, set: string): Promise<Round> {
  const answer = once(child, 'message') as Promise<[Round]>;
  child.send(set);
  return (await answer)[0];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function compare(set: string): Promise<void> {
  const documents = SETS[set]!();
  if (documents.length === 0) return console.log(`${set}: skipped, there is no data in ${options.data}`);
  const labels = Object.keys(CONTENDERS);
  const children = labels.map((label) => fork(fileURLToPath(import.meta.url), ['--data', options.data, '--contender', label]));
  const rounds: Round[][] = labels.map(() => []);
  for (let round = 0; round <= Number(options.rounds); round += 1) {
    for (const [index, child] of children.entries()) {
      const answer = await askRound(child, set);
      if (round > 0) rounds[index]!.push(answer);
    }
  }
  for (const child of children) child.disconnect();
  console.log(`${set}: ${documents.length} documents, ${wordCount(documents)} words, ${options.rounds} rounds in turns after one to warm up`);
  labels.forEach((label, index) => {
    const rates = rounds[index]!.map(({ rate }) => rate);
    const peak = Math.max(...rounds[index]!.map(({ peakMegabytes }) => peakMegabytes));
    console.log(`  ${label.padEnd(26)} ${Math.round(median(rates)).toString().padStart(8)} words per CPU-second (${Math.round(Math.min(...rates))} to ${Math.round(Math.max(...rates))}), peak memory ${Math.round(peak)} MB`);
  });
  const ratios = rounds[0]!.map(({ rate }, index) => rate / rounds[1]![index]!.rate);
  console.log(`  ratio, pair by pair: median ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`);
}

if (options.contender !== undefined) {
  await serve(options.contender);
} else {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
  for (const set of Object.keys(SETS)) await compare(set);
}
