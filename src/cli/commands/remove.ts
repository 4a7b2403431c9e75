import type { Command } from '../command.js';
import { CHANGE_OPTIONS, changeGraph, normalizePaths } from '../corpus/change-graph.js';
import { removeSources } from '../corpus/change-sources.js';
import { CommandError, UsageError } from '../usage-error.js';

export const remove: Command = {
  name: 'remove',
  arguments: 'GRAPH NAME...',
  summary: 'take texts out of a built graph',
  details:
    'A name is a file or folder that the graph was built from, or the id of a document in it. The files need not be there any more. The graph is written anew:\n' +
    'it loses exactly the facts that only these texts support.',
  options: CHANGE_OPTIONS,
  run: async ([graph, ...names], options, terminal) => {
    if (graph === undefined || names.length === 0) throw new UsageError('give the folder of a graph and what to remove', 'remove');
    return changeGraph(graph, async (corpus) => {
      // An id may look like a path that could be written shorter, so the name as given counts as well.
      const { corpus: rest, unknown } = removeSources(corpus, [...new Set([...names, ...normalizePaths(names)])]);
      const missing = names.find((name) => unknown.includes(name) && normalizePaths([name]).every((path) => unknown.includes(path)));
      if (missing !== undefined) throw new CommandError(`the graph has no file, folder or document called ${JSON.stringify(missing)}; nothing was changed`);
      return rest;
    }, options, terminal, 'remove');
  },
};
