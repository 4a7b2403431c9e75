import { modelRelations, relationRules, type Relation } from '../../index.js';
import type { Command } from '../command.js';
import { USER_FILE_OPTIONS, readUserFiles } from '../user-files.js';

export const relations: Command = {
  name: 'relations',
  arguments: '[--json]',
  summary: 'list the relations that relata knows',
  details: 'Names, types and definitions of all relations, with those of --relations FILE beside them. Some are read by the model alone, for annotated lines (relata extract).',
  options: { json: { type: 'boolean', help: 'as JSON, with inverse names and Wikidata properties' }, relations: USER_FILE_OPTIONS.relations },
  run: async (_positionals, options, terminal) => {
    const own = (await readUserFiles(options)).relations.map(({ relation }) => relation);
    const all = [...relationRules.map(toEntry), ...modelRelations, ...own].sort((a, b) => (a.name < b.name ? -1 : 1));
    if (options['json'] === true) await terminal.out(`${JSON.stringify(all, null, 2)}\n`);
    else await terminal.out(all.map(toLine).join(''));
    return 0;
  },
};

function toEntry({ name, definition, subjects, objects, inverse, symmetric, aspect, wikidata }: Relation): Relation {
  return { name, definition, subjects, objects, inverse, symmetric, aspect, wikidata };
}

function toLine({ name, definition, subjects, objects }: Relation): string {
  return `${name.padEnd(28)} ${subjects.join('|') || 'any'} -> ${objects.join('|') || 'any'}\n    ${definition}\n`;
}
