import { PushError, pullGraph, exportGraph, writeFiles } from '../../index.js';
import { stringOption, type Command } from '../command.js';
import { CommandError, UsageError } from '../usage-error.js';
import { TARGET_OPTIONS, readTarget } from './push.js';

export const pull: Command = {
  name: 'pull',
  arguments: '--uri URI --out DIR',
  summary: 'read a pushed graph back from Neo4j',
  details: 'Writes graph.json to DIR; it equals the graph that was pushed. The password comes from NEO4J_PASSWORD or is asked for.',
  options: { ...TARGET_OPTIONS, out: { type: 'string', short: 'o', value: 'DIR', help: 'folder for graph.json' } },
  run: async (positionals, options, terminal) => {
    const out = stringOption(options, 'out');
    if (positionals.length > 0) throw new UsageError('pull takes no graph: it makes one', 'pull');
    if (out === undefined) throw new UsageError('--out DIR is missing: where shall the graph go?', 'pull');
    try {
      const graph = await pullGraph(await readTarget(options, terminal, 'pull'));
      const written = await writeFiles(out, await exportGraph(graph, ['json']));
      terminal.err(`${written.join('\n')}\n`);
      return 0;
    } catch (error) {
      if (error instanceof PushError) throw new CommandError(error.message);
      throw error;
    }
  },
};
