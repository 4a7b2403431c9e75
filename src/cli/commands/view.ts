import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { exportGraph, shippedPage, writeFiles, writePage, type KnowledgeGraph } from '../../index.js';
import { stringOption, type Command, type OptionValues, type Terminal } from '../command.js';
import { servePages, type ServedFiles } from '../page-server.js';
import { readGraph } from '../read-graph.js';
import { CommandError, UsageError } from '../usage-error.js';

const DEFAULT_PORT = 7412;

export const view: Command = {
  name: 'view',
  arguments: 'GRAPH [--out PAGE.html | --serve [--port N]]',
  summary: 'make one page that shows the graph, without server or network',
  details:
    'Writes one HTML file that can be opened, mailed and kept: the drawing, search, cards with quotes in their articles, filters, paths,\n' +
    'a timeline and Cypher. Without --out it is page.html beside graph.json. With --serve it is served to this computer only, together\n' +
    'with a style and a guide for Neo4j Browser.',
  options: {
    out: { type: 'string', short: 'o', value: 'FILE', help: 'the page (default: page.html beside graph.json)' },
    title: { type: 'string', value: 'TEXT', help: 'what the page is called (default: the name of the graph’s folder)' },
    serve: { type: 'boolean', help: 'serve the page at http://localhost until Ctrl-C, instead of writing it' },
    port: { type: 'string', value: 'N', help: `port for --serve (default ${DEFAULT_PORT}; 0 takes any)` },
  },
  run: runView,
};

async function runView([path, ...more]: readonly string[], options: OptionValues, terminal: Terminal): Promise<number> {
  if (path === undefined || more.length > 0) throw new UsageError('give one graph: the folder or the graph.json that build wrote', 'view');
  const isServed = options['serve'] === true;
  const out = stringOption(options, 'out');
  if (isServed && out !== undefined) throw new UsageError('--out and --serve exclude each other', 'view');
  if (!isServed && options['port'] !== undefined) throw new UsageError('--port is for --serve', 'view');
  const port = readPort(stringOption(options, 'port'));
  const graph = await readGraph(path);
  const folder = await folderOf(path);
  const page = makePage(graph, stringOption(options, 'title') ?? basename(resolve(folder)));
  if (isServed) return serve(graph, page, port, terminal);
  const file = out ?? join(folder, 'page.html');
  try {
    await writeFiles(dirname(file), [{ path: basename(file), content: page }]);
  } catch (error) {
    throw new CommandError(`${file}: the page could not be written: ${(error as Error).message}`);
  }
  terminal.err(`${file}\n`);
  return 0;
}

function makePage(graph: KnowledgeGraph, title: string): string {
  try {
    return writePage(graph, shippedPage(), { title });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new CommandError('the page has not been built yet: run "npm run build" first');
    throw error;
  }
}

async function folderOf(path: string): Promise<string> {
  return (await stat(path)).isDirectory() ? path : dirname(path);
}

function readPort(value: string | undefined): number {
  if (value === undefined) return DEFAULT_PORT;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`--port must be a whole number from 0 to 65535, not ${JSON.stringify(value)}`, 'view');
  return port;
}

async function serve(graph: KnowledgeGraph, page: string, wantedPort: number, terminal: Terminal): Promise<number> {
  const files: ServedFiles = new Map([['/', { type: 'text/html; charset=utf-8', content: page }], ...(await browserFiles(graph))]);
  const { server, port } = await servePages(files, wantedPort).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(error.code === 'EADDRINUSE' ? `port ${wantedPort} is taken; give another with --port, or 0 for any` : `cannot serve at port ${wantedPort}: ${error.message}`);
  });
  const address = `http://localhost:${port}`;
  await terminal.out(`${address}/\n`);
  terminal.err(`Ctrl-C ends it. In Neo4j Browser:\n  :style ${address}/relata.grass\n  :play ${address}/guide.html\n`);
  if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
  server.close();
  server.closeAllConnections();
  return 0;
}

const TYPES: Readonly<Record<string, string>> = { grass: 'text/plain; charset=utf-8', html: 'text/html; charset=utf-8', cypher: 'text/plain; charset=utf-8', zip: 'application/zip' };

/** What Neo4j Browser can load, by its bare name. */
async function browserFiles(graph: KnowledgeGraph): Promise<[string, { type: string; content: string | Uint8Array }][]> {
  const files = await exportGraph(graph, ['browser']);
  return files.flatMap(({ path, content }) => {
    const type = TYPES[path.split('.').pop() ?? ''];
    return type === undefined ? [] : [[`/${basename(path)}`, { type, content }] as [string, { type: string; content: string | Uint8Array }]];
  });
}
