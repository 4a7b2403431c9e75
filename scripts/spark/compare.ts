import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { syntheticTexts } from '../bench/synthetic-texts.js';
import type { SparkEnvironment } from './environment.js';

/** Who can be killed in the middle of a partition: see saboteur.py. */
export type Victim = 'filter' | 'worker' | 'executor';

export interface Comparison {
  /** Files of the graph whose bytes differ, or that one side lacks. */
  readonly different: readonly string[];
  readonly same: readonly string[];
  /** Victims that were killed. */
  readonly killed: readonly Victim[];
  /** Seconds: one machine's build, and the whole Spark job. */
  readonly seconds: { readonly build: number; readonly spark: number };
  readonly log: string;
}

export interface SparkRun {
  readonly folder: string;
  readonly documents: number;
  readonly words: number;
  readonly partitions: number;
  readonly victims: readonly Victim[];
  /** The built program. */
  readonly program: string;
  readonly extractOptions: readonly string[];
}

/** Builds a made-up corpus on one machine and on a Spark cluster of two workers, kills who is to be killed, and compares the graphs. */
export async function compareWithSpark(run: SparkRun, { python, javaHome }: SparkEnvironment): Promise<Comparison> {
  const [corpus, single, cluster, victims] = ['corpus.jsonl', 'single', 'cluster', 'victims'].map((name) => join(run.folder, name)) as [string, string, string, string];
  await writeCorpus(corpus, run.documents, run.words);
  mkdirSync(victims, { recursive: true });
  for (const victim of run.victims) writeFileSync(join(victims, victim), '');
  const program = [process.execPath, resolve(run.program)];
  const started = Date.now();
  const build = await runProgram([...program, 'build', corpus, '--out', single, '--work', 'none', '--format', 'json,csv', '--quiet', ...run.extractOptions], process.env);
  const built = Date.now();
  const relata = [python, resolve('scripts/spark/saboteur.py'), victims, ...program].map((word) => `'${word}'`).join(' ');
  const spark = await runProgram(
    [python, 'scripts/spark/build_graph.py', corpus, '--out', cluster, '--partitions', String(run.partitions), '--relata', relata, '--', ...run.extractOptions, '--workers', '1'],
    { ...process.env, ...sparkVariables(run.folder, python, javaHome) },
  );
  const names = [...new Set([single, cluster].flatMap(filesOf))].sort();
  const same = names.filter((name) => bytesOf(join(single, name)) === bytesOf(join(cluster, name)));
  return {
    same, different: names.filter((name) => !same.includes(name)), killed: run.victims.filter((victim) => existsSync(join(victims, `${victim}.done`))),
    seconds: { build: (built - started) / 1000, spark: (Date.now() - built) / 1000 }, log: build + spark,
  };
}

/** Two workers of one core each, in processes of their own; a task may fail four times. Nothing listens beyond this machine. */
function sparkVariables(folder: string, python: string, javaHome: string): NodeJS.ProcessEnv {
  const settings = ['--master', 'local-cluster[2,1,1024]', '--conf', 'spark.executor.memory=512m', '--conf', 'spark.ui.enabled=false', '--conf', 'spark.driver.host=127.0.0.1', '--conf', 'spark.driver.bindAddress=127.0.0.1'];
  return {
    JAVA_HOME: javaHome, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1', SPARK_WORKER_DIR: join(folder, 'work'),
    SPARK_LOCAL_DIRS: join(folder, 'local'), PYSPARK_SUBMIT_ARGS: [...settings, 'pyspark-shell'].join(' '),
  };
}

async function writeCorpus(path: string, documents: number, words: number): Promise<void> {
  const file = createWriteStream(path);
  const texts = syntheticTexts(7, words);
  for (let index = 0; index < documents; index += 1) {
    if (!file.write(`${JSON.stringify(texts.next().value)}\n`)) await once(file, 'drain');
    // Lines that are no records, and one whose id is taken: the graph tells of both, with their numbers.
    if (index % 500 === 499) file.write('\nno record\n{"id":"news-1","text":"Orbis was founded by Maya Stern."}\n');
  }
  file.end();
  await once(file, 'close');
}

async function runProgram([program = '', ...words]: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(program, words, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => void (log += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return `${log}\n(${program} ended with ${code})\n`;
}

/** The files of a graph, without what the job keeps beside it. */
function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).filter((name) => !/^(?:readings|\.relata)\//u.test(name));
}

function bytesOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path).toString('latin1') : null;
}
