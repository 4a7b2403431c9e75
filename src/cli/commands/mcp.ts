import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { openForQueries } from '../../index.js';
import type { Command, Terminal } from '../command.js';
import { createServer } from '../mcp/server.js';
import { readGraph } from '../read-graph.js';
import { UsageError } from '../usage-error.js';

export const mcp: Command = {
  name: 'mcp',
  arguments: 'GRAPH',
  summary: 'serve the graph to assistants (Model Context Protocol over standard input and output)',
  details: 'Tools: query (Cypher, only reading), find_entity, facts_about, path; the schema is the resource relata://schema.\nAn assistant starts it as a command: {"command": "npx", "args": ["relata", "mcp", "graphs/mine"]}. Nothing but the protocol is written to standard output.',
  options: {},
  run: async ([path, ...rest], _options, terminal) => {
    if (path === undefined || rest.length > 0) throw new UsageError('give a graph', 'mcp');
    const graph = await readGraph(path);
    const served = { graph, store: openForQueries(graph) };
    const input = Readable.from(terminal.stdin);
    const ended = once(input, 'close');
    const connection = serveStdio(() => createServer(served), {
      transport: new StdioServerTransport(input, toWritable(terminal)),
      onerror: (error) => terminal.err(`relata: ${error.message}\n`),
    });
    terminal.err(`relata: serving ${path}\n`);
    await ended;
    await connection.close();
    return 0;
  },
};

function toWritable(terminal: Terminal): Writable {
  return new Writable({
    decodeStrings: false,
    write: (chunk: Buffer | string, _encoding, done) => {
      terminal.out(typeof chunk === 'string' ? chunk : chunk.toString('utf8')).then(() => done(), done);
    },
  });
}
