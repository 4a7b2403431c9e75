import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { Failure } from './failure.mjs';

/**
 * When a process started, in whatever unit the system has; null where there is no such process. A pid alone does not
 * name a process for long: together with its start time it does.
 */
export function startTimeOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the command in brackets, may hold blanks: count from behind it. 0 is the state, 19 the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : fields[19];
  } catch {
    if (fs.existsSync('/proc/self')) return null;
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || null;
  }
}

/** Whether the process that was recorded as `{pid, startTime}` still runs. */
export function isAlive(recorded) {
  if (!recorded) return false;
  const startTime = startTimeOf(recorded.pid);
  return startTime !== null && startTime === recorded.startTime;
}

/** What a program prints when asked for its version; a {@link Failure} where it cannot be run. */
export function versionText(program, args, name) {
  const result = spawnSync(program, args, { encoding: 'utf8', timeout: 30_000 });
  if (result.error) throw new Failure(`${name} not found (tried to run "${program}"): ${result.error.message}`);
  return `${result.stdout ?? ''}${result.stderr ?? ''}`;
}

/** Runs a program to its end. It never outlives this process: it is killed at the time limit and at our own end. */
export function runToEnd(program, args, { name, timeoutSeconds, env, inherit = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      detached: !inherit,
      env: { ...process.env, ...env },
    });
    let output = '';
    const keep = (chunk) => { output = (output + chunk).slice(-8000); };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const kill = () => killGroup(child.pid, inherit);
    const timer = setTimeout(() => {
      kill();
      reject(new Failure(`${name} did not end in ${timeoutSeconds} s\n${output}`));
    }, timeoutSeconds * 1000);
    process.once('exit', kill);
    const settle = () => {
      clearTimeout(timer);
      process.off('exit', kill);
    };
    child.on('error', (error) => { settle(); reject(new Failure(`${name}: ${error.message}`)); });
    child.on('close', (code) => {
      settle();
      if (code === 0) resolve(output);
      else reject(new Failure(`${name} failed (exit code ${code})\n${output}`));
    });
  });
}

function killGroup(pid, alone) {
  try {
    process.kill(alone ? pid : -pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
