import os from 'node:os';
import path from 'node:path';
import { Failure } from './failure.mjs';

export const HELP = `A real Neo4j Community server without Docker, for tests and for trying Relata out.
Needs Java 17 or 21, Maven (for the first run only) and Node 20. Linux and macOS.

  node scripts/neo4j-local.mjs start  [options]             fetch once, start, wait until it answers, print its address
  node scripts/neo4j-local.mjs status [--dir D]             exit code 0: runs; 3: does not run; 4: runs, but Bolt is silent
  node scripts/neo4j-local.mjs stop   [--dir D]             stop it; no error where none runs
  node scripts/neo4j-local.mjs wipe   [--dir D]             stop it and delete its data, logs and settings
  node scripts/neo4j-local.mjs run    [options] -- COMMAND  start, run COMMAND with NEO4J_* set, stop; COMMAND's exit code
  node scripts/neo4j-local.mjs admin  [--dir D] -- ARGS     neo4j-admin ARGS; the server must be stopped
  node scripts/neo4j-local.mjs fetch | warm                 only fill the cache; warm: also prepare faster starts

  --dir D          the server's own folder              (.neo4j)
  --cache D        downloaded jars                      (neo4j-local in the user's cache folder)
  --bolt P         port of Bolt; 0: any free one        (0)
  --http P         port of HTTP and Browser; 0: any     (0)
  --password S     for the user neo4j, at least 8 characters; used at the first start (local-test-pw)
  --no-auth        ask nobody for a password
  --no-browser     leave Neo4j Browser out
  --read-only      refuse every write
  --wipe           start from an empty store; with run: delete it afterwards too
  --set KEY=VALUE  one more line of neo4j.conf, as often as needed
  --heap SIZE      Java heap                            (512m)
  --timeout S      seconds to wait for the start        (120)
  --ttl S          stop by itself after S seconds; 0: never (0)
  --owner PID      stop by itself when process PID is gone
  --json           print one line of JSON instead of NAME=VALUE lines
`;

const FLAGS = new Set(['no-auth', 'no-browser', 'read-only', 'wipe', 'json', 'help']);
const NUMBERS = new Set(['bolt', 'http', 'timeout', 'ttl', 'owner']);
const TEXTS = new Set(['dir', 'cache', 'password', 'heap']);

/** Reads the command line; everything after `--` belongs to the command that is to be run. */
export function readArguments(argv) {
  const separator = argv.indexOf('--');
  const own = separator < 0 ? argv : argv.slice(0, separator);
  const given = { set: [] };
  const words = [];
  for (let i = 0; i < own.length; i++) {
    if (!own[i].startsWith('--')) {
      words.push(own[i]);
      continue;
    }
    const [name, inline] = own[i].slice(2).split(/=(.*)/s);
    if (FLAGS.has(name)) given[name] = true;
    else given[name] = readValue(name, inline ?? own[++i], given);
  }
  return {
    command: words[0],
    options: withDefaults(given),
    rest: separator < 0 ? [] : argv.slice(separator + 1),
  };
}

function readValue(name, value, given) {
  if (!NUMBERS.has(name) && !TEXTS.has(name) && name !== 'set') throw new Failure(`unknown option --${name}`, 2);
  if (value === undefined) throw new Failure(`--${name} needs a value`, 2);
  if (name === 'set') return [...given.set, readSetting(value)];
  if (!NUMBERS.has(name)) return value;
  if (!/^\d+$/.test(value)) throw new Failure(`--${name} needs a number, got "${value}"`, 2);
  return Number(value);
}

function readSetting(line) {
  const [key, value] = line.split(/=(.*)/s);
  if (!key || value === undefined) throw new Failure(`--set needs KEY=VALUE, got "${line}"`, 2);
  return [key, value];
}

function withDefaults(given) {
  return {
    set: given.set,
    dir: path.resolve(given.dir ?? '.neo4j'),
    cache: path.resolve(given.cache ?? process.env.NEO4J_LOCAL_CACHE ?? path.join(userCacheFolder(), 'neo4j-local')),
    boltPort: given.bolt ?? 0,
    httpPort: given.http ?? 0,
    password: given.password ?? 'local-test-pw',
    heap: given.heap ?? '512m',
    timeoutSeconds: given.timeout ?? 120,
    ttlSeconds: given.ttl ?? 0,
    ownerPid: given.owner ?? null,
    auth: !given['no-auth'],
    browser: !given['no-browser'],
    readOnly: given['read-only'] ?? false,
    wipe: given.wipe ?? false,
    json: given.json ?? false,
    help: given.help ?? false,
  };
}

function userCacheFolder() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
  return path.join(os.homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}
