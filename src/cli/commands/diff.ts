import { countDifferences, findDifferences, renderDifferences } from '../../index.js';
import type { Command } from '../command.js';
import { readGraph } from '../read-graph.js';
import { UsageError } from '../usage-error.js';

export const diff: Command = {
  name: 'diff',
  arguments: 'GRAPH GRAPH',
  summary: 'say in words what changed between two graphs',
  details: 'Documents, entities and facts that came, went or changed, with the quotes that made the difference. An entity that only got another id counts as the same.',
  options: {
    json: { type: 'boolean', help: 'as JSON' },
    'exit-code': { type: 'boolean', help: 'end with 1 where there is a difference' },
  },
  run: async ([before, after, ...rest], options, terminal) => {
    if (before === undefined || after === undefined || rest.length > 0) throw new UsageError('give two graphs', 'diff');
    const differences = findDifferences(await readGraph(before), await readGraph(after));
    await terminal.out(options['json'] === true ? `${JSON.stringify(differences, null, 2)}\n` : renderDifferences(differences));
    return options['exit-code'] === true && countDifferences(differences) > 0 ? 1 : 0;
  },
};
