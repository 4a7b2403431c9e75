import net from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Failure } from './failure.mjs';

const HOST = '127.0.0.1';

/** The kernel may keep the connections of a server that was killed, and so its port, for a minute. */
const PATIENCE_MS = 75_000;

/** The wanted port where it is free, or soon will be; any free one for 0. */
export async function choosePort(wanted, name) {
  let port = await listenBriefly(wanted);
  for (const end = Date.now() + PATIENCE_MS; port === null && Date.now() < end; port = await listenBriefly(wanted)) await setTimeout(250);
  if (port === null) throw new Failure(`${name} port ${wanted} on ${HOST} is taken; 0 takes any free one`);
  return port;
}

function listenBriefly(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.on('error', () => resolve(null));
    server.listen(port, HOST, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}

// Bolt's magic number and four proposals (a range up to 5.8, 4.4, nothing, nothing).
const BOLT_HANDSHAKE = Buffer.from('6060b01700080805000004040000000000000000', 'hex');

/** Whether a Bolt server answers a handshake with a version it can speak. */
export function boltAnswers(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ host: HOST, port });
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1500, () => finish(false));
    socket.on('error', () => finish(false));
    socket.on('close', () => finish(false));
    socket.on('connect', () => socket.write(BOLT_HANDSHAKE));
    socket.on('data', (bytes) => finish(bytes.length >= 4 && bytes.readUInt32BE(0) !== 0));
  });
}

/** Neo4j's discovery document (version, edition), or null while HTTP does not answer. */
export async function httpDiscovery(port) {
  try {
    const response = await fetch(`http://${HOST}:${port}/`, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(1500),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
