import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeConfiguration } from './configuration.mjs';
import { Failure, log, sleep } from './failure.mjs';
import { deleteData, instanceAt, readState } from './instance.mjs';
import { fetchJars } from './jars.mjs';
import { classArchive, findJava, runAdmin } from './java.mjs';
import { boltAnswers } from './ports.mjs';
import { isAlive } from './processes.mjs';
import { boltPortOf, startServer, stopServer } from './server.mjs';

// Each command gives back the exit code.

export async function fetchCommand(options) {
  console.log(await fetchJars(options));
  return 0;
}

export async function startCommand(options) {
  const state = await startServer(options);
  log(state.already
    ? `already running (pid ${state.pid})`
    : `Neo4j ${state.version} ${state.edition} ready in ${state.startMilliseconds} ms (pid ${state.pid})`);
  print(state, options);
  return 0;
}

export async function stopCommand(options) {
  log((await stopServer(instanceAt(options.dir))) ? 'stopped' : 'not running');
  return 0;
}

export async function statusCommand(options) {
  const state = readState(instanceAt(options.dir));
  if (!isAlive(state)) {
    console.log(options.json ? '{"running":false}' : 'not running');
    return 3;
  }
  const answers = await boltAnswers(boltPortOf(state));
  if (!options.json) console.log(`running, Bolt ${answers ? 'answers' : 'does NOT answer'}`);
  print({ running: true, answers, ...state }, options);
  return answers ? 0 : 4;
}

export async function wipeCommand(options) {
  const instance = instanceAt(options.dir);
  await stopServer(instance, { atOnce: true });
  deleteData(instance);
  log('wiped');
  return 0;
}

/** One start and stop in a throw-away folder, which writes the class-data archive. */
export async function warmCommand(options) {
  const archive = classArchive(findJava(), await fetchJars(options));
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'neo4j-warm-'));
  const instance = instanceAt(dir);
  try {
    if (fs.existsSync(archive)) return 0;
    const state = await startServer({ ...options, dir, auth: false, wipe: false }, { dumpTo: `${archive}.new` });
    process.kill(state.pid, 'SIGTERM');
    // Writing the archive takes longer than a plain stop.
    for (let i = 0; i < 1200 && isAlive(state); i++) await sleep(100);
    fs.renameSync(`${archive}.new`, archive);
    log(`wrote ${archive}`);
  } finally {
    await stopServer(instance);
    fs.rmSync(dir, { recursive: true, force: true });
  }
  return 0;
}

export async function adminCommand(options, args) {
  const instance = instanceAt(options.dir);
  if (args.length === 0) throw new Failure('admin needs -- and the arguments of neo4j-admin', 2);
  if (isAlive(readState(instance))) throw new Failure('the server runs; stop it first');
  const java = findJava();
  const lib = await fetchJars(options);
  if (!fs.existsSync(path.join(instance.conf, 'neo4j.conf'))) {
    writeConfiguration(instance, options, { boltPort: 7687, httpPort: 7474 });
  }
  await runAdmin({ java, lib, instance, args, heap: options.heap, timeoutSeconds: 3600, inherit: true });
  return 0;
}

export async function runCommand(options, [program, ...args]) {
  if (!program) throw new Failure('run needs -- and a command', 2);
  const instance = instanceAt(options.dir);
  if (isAlive(readState(instance))) throw new Failure(`a server already runs in ${options.dir}`);
  const state = await startServer(options, { tied: true });
  log(`Neo4j ${state.version} ready in ${state.startMilliseconds} ms at ${state.uri}`);
  try {
    return await runChild(program, args, environmentFor(state));
  } finally {
    await stopServer(instance, { atOnce: options.wipe });
    if (options.wipe) deleteData(instance);
  }
}

function runChild(program, args, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    // The command ends by the signal, and then so do we, after the server has been stopped.
    process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM').removeAllListeners('SIGHUP');
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      log(error.message);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(code ?? 128 + (os.constants.signals[signal] ?? 0)));
  });
}

function environmentFor(state) {
  return {
    NEO4J_URI: state.uri,
    NEO4J_HTTP: state.http,
    NEO4J_BROWSER: state.browser ?? '',
    NEO4J_USERNAME: state.user ?? '',
    NEO4J_PASSWORD: state.password ?? '',
    NEO4J_DATABASE: 'neo4j',
  };
}

function print(state, { json }) {
  if (json) console.log(JSON.stringify(state));
  else for (const [name, value] of Object.entries(environmentFor(state))) console.log(`${name}=${value}`);
}
