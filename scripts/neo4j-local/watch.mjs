// A small process of its own that stops a server at its time limit or when its owner is gone, so that a test run which
// was killed leaves no server behind. Arguments: folder, seconds (0: no limit), owner's pid (0: none).
import { instanceAt, readState } from './instance.mjs';
import { sleep } from './failure.mjs';
import { isAlive, startTimeOf } from './processes.mjs';
import { stopServer } from './server.mjs';

const [dir, ttl, owner] = process.argv.slice(2);
const instance = instanceAt(dir);
const server = readState(instance);
const ownerProcess = { pid: Number(owner), startTime: startTimeOf(Number(owner)) };
const deadline = Number(ttl) > 0 ? Date.now() + Number(ttl) * 1000 : Infinity;
const isWanted = () => Date.now() < deadline && (Number(owner) === 0 || isAlive(ownerProcess));

while (isAlive(server) && isWanted()) await sleep(500);
// By now the folder may hold another server, with a watcher of its own.
if (isAlive(server) && readState(instance)?.pid === server.pid) await stopServer(instance);
