import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeConfiguration } from './configuration.mjs';
import { Failure, log, sleep } from './failure.mjs';
import {
  deleteData, forgetState, hasStore, instanceAt, lastLines, lockInstance, readIfThere, readState, saveState,
} from './instance.mjs';
import { fetchJars, NEO4J_VERSION } from './jars.mjs';
import { findJava, runAdmin, serverArguments } from './java.mjs';
import { boltAnswers, choosePort, httpDiscovery } from './ports.mjs';
import { isAlive, startTimeOf } from './processes.mjs';

const WATCHER = fileURLToPath(new URL('./watch.mjs', import.meta.url));

/**
 * Starts a server and waits until Bolt and HTTP answer; gives back its recorded state. A server that already runs in
 * the folder is left as it is. `dumpTo` is for `warm`. The server is a process of its own: it outlives this one, unless
 * `tied` (then it dies with us, even by SIGKILL, on Linux) or watched (`ttlSeconds`, `ownerPid`).
 */
export async function startServer(options, { tied = false, dumpTo = null } = {}) {
  const instance = instanceAt(options.dir);
  const running = await runningServer(instance, options);
  if (running) return { ...running, already: true };
  const unlock = lockInstance(instance);
  let child = null;
  const killChild = () => {
    child?.kill('SIGKILL');
    forgetState(instance);
  };
  process.once('exit', killChild);
  try {
    const java = findJava();
    if (options.wipe) deleteData(instance);
    const lib = await fetchJars(options);
    const ports = {
      boltPort: await choosePort(options.boltPort, 'Bolt'),
      httpPort: await choosePort(options.httpPort, 'HTTP'),
    };
    writeConfiguration(instance, options, ports);
    const password = options.auth ? await settlePassword({ java, lib, instance, options }) : null;
    const begun = Date.now();
    child = spawnServer(java, serverArguments({ java, lib, instance, heap: options.heap, dumpTo }), instance, tied);
    const state = recordServer(instance, child, ports, password, options);
    const discovery = await untilReady(instance, child, ports, options.timeoutSeconds);
    Object.assign(state, {
      ready: true,
      version: discovery.neo4j_version,
      edition: discovery.neo4j_edition,
      startMilliseconds: Date.now() - begun,
    });
    saveState(instance, state);
    if (options.ttlSeconds > 0 || options.ownerPid !== null) watch(options);
    child.unref();
    return state;
  } catch (error) {
    killChild();
    throw error;
  } finally {
    process.off('exit', killChild);
    unlock();
  }
}

/**
 * Stops the server of an instance by SIGTERM, after 30 s by SIGKILL; by SIGKILL at once where its data are of no more
 * use. False where none ran.
 */
export async function stopServer(instance, { atOnce = false } = {}) {
  const state = readState(instance);
  const ran = isAlive(state);
  if (ran && !atOnce) {
    process.kill(state.pid, 'SIGTERM');
    for (let i = 0; i < 300 && isAlive(state); i++) await sleep(100);
    if (isAlive(state)) log(`pid ${state.pid} ignored SIGTERM for 30 s: killing it`);
  }
  if (isAlive(state)) {
    process.kill(state.pid, 'SIGKILL');
    for (let i = 0; i < 200 && isAlive(state); i++) await sleep(50);
    if (isAlive(state)) throw new Failure(`pid ${state.pid} could not be stopped`);
  }
  forgetState(instance);
  return ran;
}

export function boltPortOf(state) {
  return Number(new URL(state.uri).port);
}

async function runningServer(instance, options) {
  const state = readState(instance);
  if (!isAlive(state)) return null;
  const place = `in ${instance.dir} (pid ${state.pid})`;
  if (options.wipe) throw new Failure(`a server runs ${place}; stop it before start --wipe`);
  if (!state.ready) throw new Failure(`a server is being started ${place}; run stop first`);
  // A server that was killed a moment ago is still there, and answers no more.
  for (let i = 0; i < 200; i++) {
    if (!isAlive(state)) return null;
    if (await boltAnswers(boltPortOf(state))) return state;
    await sleep(100);
  }
  throw new Failure(`the server ${place} does not answer; run stop first`);
}

// Neo4j takes a first password only before its first start; later starts go on with the one that was set then.
async function settlePassword({ java, lib, instance, options }) {
  if (hasStore(instance)) return readIfThere(instance.secret) ?? options.password;
  if (options.password.length < 8) throw new Failure('the password needs at least 8 characters', 2);
  const args = ['dbms', 'set-initial-password', options.password];
  await runAdmin({ java, lib, instance, args, heap: '128m', timeoutSeconds: 120 });
  fs.writeFileSync(instance.secret, options.password, { mode: 0o600 });
  return options.password;
}

function spawnServer(java, args, instance, tied) {
  const output = fs.openSync(instance.output, 'w');
  const setpriv = '/usr/bin/setpriv';
  const [program, all] = tied && fs.existsSync(setpriv)
    ? [setpriv, ['--pdeathsig', 'KILL', java.program, ...args]]
    : [java.program, args];
  const child = spawn(program, all, { detached: true, stdio: ['ignore', output, output], cwd: instance.dir });
  child.on('error', () => {}); // untilReady sees that there is no process
  fs.closeSync(output);
  return child;
}

function recordServer(instance, child, ports, password, options) {
  if (!child.pid) throw new Failure('Java could not be started');
  const http = `http://127.0.0.1:${ports.httpPort}`;
  const state = {
    pid: child.pid,
    startTime: startTimeOf(child.pid),
    version: NEO4J_VERSION,
    uri: `bolt://127.0.0.1:${ports.boltPort}`,
    http,
    browser: options.browser ? `${http}/browser/` : null,
    user: options.auth ? 'neo4j' : null,
    password,
    dir: instance.dir,
    ready: false,
  };
  saveState(instance, state);
  return state;
}

async function untilReady(instance, child, ports, timeoutSeconds) {
  const deadline = Date.now() + timeoutSeconds * 1000;
  for (;;) {
    const ended = child.signalCode ?? child.exitCode;
    if (ended !== null) throw new Failure(`the server ended while starting (${ended}). ${lastLines(instance)}`);
    const discovery = (await boltAnswers(ports.boltPort)) ? await httpDiscovery(ports.httpPort) : null;
    if (discovery) return discovery;
    if (Date.now() > deadline) {
      throw new Failure(`the server did not answer in ${timeoutSeconds} s and was killed. ${lastLines(instance)}`);
    }
    await sleep(100);
  }
}

function watch({ dir, ttlSeconds, ownerPid }) {
  const args = [WATCHER, dir, String(ttlSeconds), String(ownerPid ?? 0)];
  spawn(process.execPath, args, { detached: true, stdio: 'ignore' }).unref();
}
