import { explain as explainGraph, renderExplanation } from '../../index.js';
import type { Command } from '../command.js';
import { readGraph } from '../read-graph.js';
import { CommandError, UsageError } from '../usage-error.js';

export const explain: Command = {
  name: 'explain',
  arguments: 'GRAPH ENTITY|FACT',
  summary: 'tell why the graph says so: mentions, quotes, rules and merges',
  details: 'ENTITY is a name, an alias or an id; FACT is a fact’s id. Prints the words in the texts and the decisions behind what the graph holds.',
  options: {},
  run: async ([path, ...names], _options, terminal) => {
    if (path === undefined || names.length === 0) throw new UsageError('give a graph and the name or id to explain', 'explain');
    const wanted = names.join(' ');
    const found = explainGraph(await readGraph(path), wanted);
    if (!('candidates' in found)) {
      await terminal.out(renderExplanation(found));
      return 0;
    }
    if (found.candidates.length === 0) throw new CommandError(`the graph has no entity or fact called ${JSON.stringify(wanted)}`);
    throw new CommandError(`${JSON.stringify(wanted)} may be any of these; say which:\n${found.candidates.map((candidate) => `  ${JSON.stringify(candidate)}`).join('\n')}`);
  },
};
