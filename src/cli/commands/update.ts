import { existsSync } from 'node:fs';
import type { Command } from '../command.js';
import { CHANGE_OPTIONS, changeGraph, normalizePaths } from '../corpus/change-graph.js';
import { addSources, isWithin, pathsWithin, removeSources } from '../corpus/change-sources.js';
import { CommandError, UsageError } from '../usage-error.js';

export const update: Command = {
  name: 'update',
  arguments: 'GRAPH [PATH...]',
  summary: 'read the files of a built graph that have changed',
  details:
    'Looks at the files that the graph was built from, all or those named: one that has changed is read again, one that is gone is taken out. Run it in the folder\n' +
    'that the build was run in. Files that are new in a folder come in by "relata add"; what came from standard input stays.',
  options: CHANGE_OPTIONS,
  run: async ([graph, ...names], options, terminal) => {
    if (graph === undefined) throw new UsageError('give the folder of a graph', 'update');
    return changeGraph(graph, async (corpus, read) => {
      const wanted = normalizePaths(names);
      const paths = names.length === 0 ? corpus.sources.map(({ path }) => path).filter((path) => path !== '-') : pathsWithin(corpus, wanted);
      const unknown = wanted.find((name) => !paths.some((path) => isWithin(path, name)));
      if (unknown !== undefined) throw new CommandError(`the graph was not built from ${JSON.stringify(unknown)}; "relata add" adds it`);
      const [there, gone] = [paths.filter((path) => existsSync(path)), paths.filter((path) => !existsSync(path))];
      // Most likely the command runs in another folder than the build did: to empty the graph would be wrong.
      if (names.length === 0 && there.length === 0 && gone.length > 0) throw new CommandError(`none of the files is there (${gone[0]} …): run this in the folder that the build was run in`);
      const rest = gone.length === 0 ? corpus : removeSources(corpus, gone).corpus;
      const changed = there.length === 0 ? { sources: [], listing: [] } : await read(there);
      return changed && addSources(rest, changed, there);
    }, options, terminal, 'update');
  },
};
