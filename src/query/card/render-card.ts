import { counted, oneLine } from '../wording.js';
import type { EntityCard } from './entity-card.js';
import { renderFactLines } from './fact-lines.js';

/** The card as text for a terminal: facts, and below each the quotes and where they stand. */
export function renderCard({ entity, documents, stated, unstated }: EntityCard): string {
  const names = entity.aliases.map(({ name, count }) => `${oneLine(name)} (${counted(count, 'time')})`);
  return [
    `${oneLine(entity.name)} (${oneLine(entity.type)}), id ${oneLine(entity.id)}`,
    ...(names.length === 0 ? [] : [`also called ${names.join(', ')}`]),
    `${counted(entity.mentions.length, 'mention')} in ${counted(documents.length, 'document')}`,
    ...documents.map((title) => `  ${oneLine(title)}`),
    ...(stated.length === 0 ? [] : ['', 'Stated as so', ...stated.flatMap(renderFactLines)]),
    ...(unstated.length === 0 ? [] : ['', 'Denied, planned, threatened or only possible', ...unstated.flatMap(renderFactLines)]),
    ...(stated.length + unstated.length === 0 ? ['', 'No facts: it is mentioned, and nothing is said of it that could be read'] : []),
    '',
  ].join('\n');
}
