import { describeEntity, renderCard, toPlainFact } from '../../index.js';
import { chooseEntity } from '../choose-entity.js';
import type { Command } from '../command.js';
import { readGraph } from '../read-graph.js';
import { UsageError } from '../usage-error.js';

export const show: Command = {
  name: 'show',
  arguments: 'GRAPH NAME',
  summary: 'show what is known of somebody or something, with quotes',
  details: 'NAME is a name, an alias or an id; small typos are forgiven, and where several fit it asks back. Shows names and facts in both\ndirections, each with the words that say so and where they stand. "relata explain" tells why they were read so.',
  options: { json: { type: 'boolean', help: 'as JSON' } },
  run: async ([path, ...words], options, terminal) => {
    if (path === undefined || words.length === 0) throw new UsageError('give a graph and a name', 'show');
    const graph = await readGraph(path);
    const card = describeEntity(graph, await chooseEntity(graph, words.join(' '), terminal));
    if (options['json'] === true) {
      const { entity: { id, name, type, aliases, mentions }, documents, stated, unstated } = card;
      const plain = { id, name, type, aliases, mentions: mentions.length, documents, stated: stated.map(toPlainFact), unstated: unstated.map(toPlainFact) };
      await terminal.out(`${JSON.stringify(plain, null, 2)}\n`);
    } else await terminal.out(renderCard(card));
    return 0;
  },
};
