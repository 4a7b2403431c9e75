import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { syntheticTexts } from '../../../scripts/bench/synthetic-texts.js';

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'relata-corpus-'));
}

/** Writes made-up texts as JSON lines; answers with the file's path. */
export function writeTexts(folder: string, count: number, change: (line: { id: string; text: string }, index: number) => object = (line) => line): string {
  const path = join(folder, 'texts.jsonl');
  const texts = syntheticTexts(11, 60);
  const lines = Array.from({ length: count }, (_, index) => JSON.stringify(change(texts.next().value as { id: string; text: string }, index)));
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** What a process printed and how it ended: by itself with a code, or by a signal. */
interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when standard error or output contains this text. */
  readonly says: (text: string) => Promise<void>;
}

export function start(program: string, words: readonly string[]): Running {
  const child = spawn(process.execPath, [program, ...words]);
  let [out, err] = ['', ''];
  const waiting: { text: string; resolve: () => void }[] = [];
  const check = (): void => waiting.forEach(({ text, resolve }) => {
    if (out.includes(text) || err.includes(text)) resolve();
  });
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    check();
  });
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
    check();
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<Ended>((resolve) => child.on('close', (code, signal) => resolve({ code, signal, out, err })));
  const says = (text: string): Promise<void> => new Promise((resolve, reject) => {
    waiting.push({ text, resolve });
    void ended.then(() => reject(new Error(`ended without saying ${JSON.stringify(text)}: ${err}`)));
    check();
  });
  return { child, ended, says };
}

/** Changes the code of a built program: faults that no text brings about. */
export function injectFault(program: string, file: string, from: string, to: string): void {
  const path = join(dirname(program), '..', file);
  const source = readFileSync(path, 'utf8');
  if (!source.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, source.replace(from, () => to));
}

export function readGraph(folder: string): string {
  return readFileSync(join(folder, 'graph.json'), 'utf8');
}
