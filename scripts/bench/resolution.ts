/**
 * How resolution grows with the number of mentions: processor time and peak memory, each size in a process of its own.
 *
 *     npx tsx scripts/bench/resolution.ts [--mentions 10000,30000,100000,300000,1000000]
 *
 * The documents are made up as reading would have left them (`synthetic-extractions.ts`); the time of making them does not count, nor does
 * that of writing a graph, but each entity and fact is made once.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDocumentJoin } from '../../src/index.js';
import { syntheticExtractions } from './synthetic-extractions.js';

interface Measurement {
  readonly mentions: number;
  readonly documents: number;
  readonly entities: number;
  readonly facts: number;
  /** Of the processor, all threads. */
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const { values } = parseArgs({ options: { mentions: { type: 'string', default: '10000,30000,100000,300000,1000000' }, only: { type: 'string' } } });

function measure(most: number): Measurement {
  const join = openDocumentJoin();
  const texts: string[] = [];
  let [mentions, seconds] = [0, 0];
  const timed = <T>(work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    seconds += (user + system) / 1e6;
    return result;
  };
  for (const extracted of syntheticExtractions(1)) {
    if (mentions >= most) break;
    mentions += extracted.mentions.length;
    texts.push(extracted.document.text);
    timed(() => join.add(extracted));
  }
  const { entities, facts } = timed(() => {
    const resolved = join.finish(({ index }, { start, end }) => (texts[index] ?? '').slice(start, end));
    for (const records of [resolved.entities, resolved.facts]) for (const record of records) void record;
    return resolved;
  });
  return { mentions, documents: texts.length, entities: entities.length, facts: facts.length, seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

if (values.only !== undefined) console.log(JSON.stringify(measure(Number(values.only))));
else {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
  let last: Measurement | undefined;
  for (const size of values.mentions.split(',')) {
    const now = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), '--only', size], { encoding: 'utf8' })) as Measurement;
    const growth = last === undefined ? '' : `, growth exponent ${(Math.log(now.seconds / last.seconds) / Math.log(now.mentions / last.mentions)).toFixed(2)}`;
    console.log(`${now.mentions} mentions in ${now.documents} documents: ${now.entities} entities, ${now.facts} facts; ${now.seconds.toFixed(1)} CPU-seconds, peak ${Math.round(now.peakMegabytes)} MB${growth}`);
    last = now;
  }
}
