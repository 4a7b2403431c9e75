import net from 'node:net';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';

/** A server that only pretends, on a free port. */
export interface FakeServer {
  readonly port: number;
  readonly close: () => void;
}

async function listen(server: net.Server): Promise<FakeServer> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Takes connections and never says a word. */
export function silentServer(): Promise<FakeServer> {
  return listen(net.createServer());
}

/** Takes connections and ends them. */
export function closingServer(): Promise<FakeServer> {
  return listen(net.createServer((socket) => void socket.once('data', () => socket.end())));
}

/** Answers Bolt's handshake with a version, 0.0 for "none of these", and every message after it with the name of a server. */
export function boltServer(version: readonly [major: number, minor: number], agent: string): Promise<FakeServer> {
  return listen(net.createServer((socket) => {
    let greeted = false;
    socket.on('data', (data) => {
      if (greeted) {
        // Each message ends in two zero bytes.
        for (let message = 1; message < data.toString('latin1').split('\0\0').length; message += 1) socket.write(success({ server: agent, connection_id: 'bolt-1' }));
        return;
      }
      greeted = true;
      socket.write(Buffer.from([0, 0, version[1], version[0]]));
    });
  }));
}

/** SUCCESS with short texts, as Bolt packs and chunks it. */
function success(fields: Readonly<Record<string, string>>): Buffer {
  const text = (value: string): Buffer => Buffer.concat([Buffer.from([0xd0, value.length]), Buffer.from(value)]);
  const entries = Object.entries(fields);
  const message = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa0 + entries.length]), ...entries.flatMap(([key, value]) => [text(key), text(value)])]);
  return Buffer.concat([Buffer.from([message.length >> 8, message.length & 255]), message, Buffer.from([0, 0])]);
}

/** Speaks TLS under a certificate, and hands what it hears to a server that does not. */
export function tlsProxy(certificate: { readonly key: string; readonly cert: string }, target: { readonly host: string; readonly port: number }): Promise<FakeServer> {
  return listen(tls.createServer(certificate, (client) => {
    const server = net.connect(target);
    client.on('error', () => server.destroy());
    server.on('error', () => client.destroy());
    client.pipe(server).pipe(client);
  }));
}
