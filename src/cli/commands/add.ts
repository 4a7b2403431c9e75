import type { Command } from '../command.js';
import { CHANGE_OPTIONS, changeGraph, normalizePaths } from '../corpus/change-graph.js';
import { addSources } from '../corpus/change-sources.js';
import { UsageError } from '../usage-error.js';

export const add: Command = {
  name: 'add',
  arguments: 'GRAPH PATH...',
  summary: 'add texts to a built graph',
  details:
    'Reads the paths as "relata build" does and writes the graph anew in its folder: byte by byte the graph that a build of all texts would give, but only what\n' +
    'is new is read. A file that the graph has already is read again. Lines from standard input (-) need an "id"; one that came before is replaced.',
  options: CHANGE_OPTIONS,
  run: async ([graph, ...paths], options, terminal) => {
    if (graph === undefined || paths.length === 0) throw new UsageError('give the folder of a graph and what to add', 'add');
    return changeGraph(graph, async (corpus, read) => {
      const added = await read(paths);
      return added && addSources(corpus, added, normalizePaths(paths));
    }, options, terminal, 'add');
  },
};
