import { existsSync, readFileSync } from 'node:fs';

/** Processor seconds that a process has used so far, from /proc; NaN where there is none. On a busy machine this tells more than the clock. */
export function processorSeconds(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return NaN;
  const stat = readFileSync(file, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Clock ticks, 100 a second on every Linux that Node runs on.
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
