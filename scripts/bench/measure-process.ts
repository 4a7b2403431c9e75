import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process cost. */
export interface Cost {
  readonly code: number | null;
  readonly wallSeconds: number;
  /** Of the processor, all threads together. */
  readonly cpuSeconds: number;
  /** Largest resident set, in MB (what else the process maps of files is in it). */
  readonly peakMemory: number;
  readonly err: string;
}

const LOOK_EVERY_MS = 100;
const TICKS_PER_SECOND = 100;

/** Runs Node with these words and measures it from outside (Linux); `killAfter` ends it by kill -9 after so many seconds. */
export async function measureProcess(words: readonly string[], killAfter?: number): Promise<Cost> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [...words], { stdio: ['ignore', 'ignore', 'pipe'] });
  let [cpuSeconds, peakMemory, err] = [0, 0, ''];
  const look = (): void => {
    try {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      cpuSeconds = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
      // A process that has just ended tells no memory any more.
      peakMemory = Math.max(peakMemory, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
    } catch {
      // It ended between two looks: the last look stands.
    }
  };
  const looking = setInterval(look, LOOK_EVERY_MS);
  const killing = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter * 1000);
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', (status) => resolve(status)));
  clearInterval(looking);
  clearTimeout(killing);
  return { code, wallSeconds: Number(process.hrtime.bigint() - start) / 1e9, cpuSeconds, peakMemory, err };
}
