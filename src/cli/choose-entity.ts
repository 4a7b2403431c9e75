import { entitiesOf, findEntities, type Entity, type KnowledgeGraph } from '../index.js';
import type { Terminal } from './command.js';
import { CommandError } from './usage-error.js';

/** The entity that is meant by a name. Where several fit, a person is asked, and a program is told which there are. */
export async function chooseEntity(graph: KnowledgeGraph, wanted: string, terminal: Terminal): Promise<Entity> {
  const { fit, entities } = findEntities(entitiesOf(graph), wanted);
  const [first, ...others] = entities;
  if (first === undefined) throw new CommandError(`the graph has no entity called ${JSON.stringify(wanted)}`);
  if (others.length === 0) {
    if (fit === 'typo') terminal.err(`relata: nothing is called ${JSON.stringify(wanted)}; this is ${first.name}\n`);
    return first;
  }
  const chosen = terminal.openPrompt === null ? undefined : await askWhich(wanted, entities, terminal, terminal.openPrompt);
  if (chosen !== undefined) return chosen;
  throw new CommandError(`${JSON.stringify(wanted)} may be any of these; say which by its id:\n${entities.map((entity) => `  ${describe(entity)}`).join('\n')}`);
}

async function askWhich(
  wanted: string, entities: readonly Entity[], terminal: Terminal, openPrompt: NonNullable<Terminal['openPrompt']>,
): Promise<Entity | undefined> {
  terminal.err(`${JSON.stringify(wanted)} may be any of these:\n${entities.map((entity, index) => `  ${index + 1}  ${describe(entity)}`).join('\n')}\n`);
  const prompt = openPrompt({ history: [], complete: () => [[], ''], onInterrupt: () => undefined });
  try {
    const answer = await prompt.ask(`which? (1-${entities.length}) `);
    return answer.kind === 'line' ? entities[Number(answer.text.trim()) - 1] : undefined;
  } finally {
    prompt.close();
  }
}

function describe({ name, type, id, mentions }: Entity): string {
  return `${JSON.stringify(name)} (${type}, mentioned ${mentions.length === 1 ? 'once' : `${mentions.length} times`}), id ${id}`;
}
