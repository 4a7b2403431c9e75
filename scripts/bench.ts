/**
 * Measures the pass from text to claims, in words per second of CPU time, against compromise alone asked for people, places and
 * organisations, in turns in one run; and the peak memory.
 *
 *     npx tsx scripts/bench.ts [--data ../shared/data] [--rounds 5]
 *
 * Texts: the bundled articles, and 100,000 words of news-like dev data where it is there.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import { readDocument, shippedSyntax, type Document } from '../src/index.js';

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' }, rounds: { type: 'string', default: '5' } } });

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

const syntax = shippedSyntax();
const contenders: readonly (readonly [string, (document: Document) => void])[] = [
  ['relata, text to claims', (document) => void readDocument(document, { syntax })],
  ['compromise, names asked', ({ text }) => {
    const view = nlp(text);
    view.people().out('array');
    view.places().out('array');
    view.organizations().out('array');
  }],
];

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
for (const [name, documents] of [['bundled articles', articles()], ['large set', largeSet()]] as const) {
  if (documents.length === 0) {
    console.log(`${name}: skipped, there is no data in ${options.data}`);
    continue;
  }
  const words = wordCount(documents);
  const repeats = Math.max(1, Math.round(20_000 / words));
  const rates = contenders.map((): number[] => []);
  for (let round = 0; round <= Number(options.rounds); round += 1) {
    contenders.forEach(([, read], index) => {
      const seconds = cpuSeconds(() => {
        for (let repeat = 0; repeat < repeats; repeat += 1) documents.forEach(read);
      });
      if (round > 0) rates[index]!.push((words * repeats) / seconds);
    });
  }
  console.log(`${name}: ${documents.length} documents, ${words} words, ${options.rounds} rounds in turns after one to warm up`);
  contenders.forEach(([label], index) => console.log(`  ${label.padEnd(26)} ${Math.round(median(rates[index]!)).toString().padStart(8)} words per CPU-second (${Math.round(Math.min(...rates[index]!))} to ${Math.round(Math.max(...rates[index]!))})`));
  const ratios = rates[0]!.map((rate, index) => rate / rates[1]![index]!);
  console.log(`  ratio, pair by pair: median ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`);
}
console.log(`peak memory of the whole run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
