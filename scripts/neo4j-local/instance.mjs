import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { isAlive, startTimeOf } from './processes.mjs';

/** Where one server keeps its things. */
export function instanceAt(dir) {
  return {
    dir,
    home: path.join(dir, 'home'),
    conf: path.join(dir, 'conf'),
    output: path.join(dir, 'server.log'),
    state: path.join(dir, 'state.json'),
    secret: path.join(dir, 'secret'),
    lock: path.join(dir, 'start.lock'),
  };
}

/** What `start` recorded about the server, running or not; null where nothing was recorded. */
export function readState(instance) {
  const text = readIfThere(instance.state);
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Written whole or not at all, and readable by the owner only: it holds the password. */
export function saveState(instance, state) {
  const fresh = `${instance.state}.new`;
  fs.writeFileSync(fresh, JSON.stringify(state, null, 1), { mode: 0o600 });
  fs.renameSync(fresh, instance.state);
}

export function forgetState(instance) {
  fs.rmSync(instance.state, { force: true });
}

/** Deletes the server's data, logs and settings. The caller has seen to it that no server runs. */
export function deleteData(instance) {
  for (const entry of [instance.home, instance.conf, instance.output, instance.state, instance.secret]) {
    fs.rmSync(entry, { recursive: true, force: true });
  }
}

export function hasStore(instance) {
  return fs.existsSync(path.join(instance.home, 'data', 'databases', 'system'));
}

/** Lets one `start` at a time into an instance; gives back what ends the lock. A lock of a dead process is taken over. */
export function lockInstance(instance) {
  fs.mkdirSync(instance.dir, { recursive: true });
  const holder = JSON.parse(readIfThere(instance.lock) || 'null');
  if (isAlive(holder)) throw new Failure(`another start (pid ${holder.pid}) is at work in ${instance.dir}`);
  if (holder) fs.rmSync(instance.lock, { force: true });
  try {
    fs.writeFileSync(instance.lock, JSON.stringify({ pid: process.pid, startTime: startTimeOf(process.pid) }), { flag: 'wx' });
  } catch {
    throw new Failure(`another start has just begun in ${instance.dir}`);
  }
  const unlock = () => fs.rmSync(instance.lock, { force: true });
  process.once('exit', unlock);
  return () => {
    process.off('exit', unlock);
    unlock();
  };
}

/** The last lines that the server wrote, for the message of a failed start. */
export function lastLines(instance) {
  for (const file of [instance.output, path.join(instance.home, 'logs', 'neo4j.log')]) {
    const text = readIfThere(file)?.trim();
    if (text) return `Last lines of ${file}:\n${text.split('\n').slice(-25).join('\n')}`;
  }
  return `See ${path.join(instance.home, 'logs', 'debug.log')}`;
}

export function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
