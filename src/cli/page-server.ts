import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served, by path. */
export type ServedFiles = ReadonlyMap<string, { readonly type: string; readonly content: string | Uint8Array }>;

/** Serves a few files to this computer only. Resolves once the port is open; 0 takes any that is free. */
export async function servePages(files: ServedFiles, port: number): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => answer(files, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

const LOCAL_HOST = /^(localhost|127\.0\.0\.1)(:\d+)?$/;

function answer(files: ServedFiles, request: IncomingMessage, response: ServerResponse): void {
  // A page elsewhere whose name has been pointed at this computer would send its own name.
  if (!LOCAL_HOST.test(request.headers.host ?? '')) return end(response, 403, 'only for this computer');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'only for reading');
  const file = files.get((request.url ?? '/').split('?')[0] ?? '/');
  if (file === undefined) return end(response, 404, 'there is no such page');
  response.writeHead(200, {
    'Content-Type': file.type, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store', ...allowOrigin(request.headers.origin),
  });
  response.end(request.method === 'HEAD' ? undefined : file.content);
}

/** Neo4j Browser, on another port of this computer, may read the style and the guide; other sites may not. */
function allowOrigin(origin: string | undefined): Record<string, string> {
  const isLocal = origin !== undefined && /^https?:\/\//.test(origin) && LOCAL_HOST.test(origin.replace(/^https?:\/\//, ''));
  return isLocal ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' } : {};
}

function end(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${message}\n`);
}
