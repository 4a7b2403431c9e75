import type { Entity } from '../../model/entity.js';
import { renderFactLines } from '../card/fact-lines.js';
import { counted, oneLine } from '../wording.js';
import type { Connections, ConnectionStep } from './find-connections.js';

/** The ways as text: the names in a row, then the facts of each step with their quotes. */
export function renderConnections(from: Entity, to: Entity, { ways, isStated }: Connections): string {
  if (ways.length === 0) return `${oneLine(from.name)} and ${oneLine(to.name)} are not connected by facts\n`;
  const warning = isStated ? [] : ['No facts that are stated as so connect them; with what is denied, planned, threatened or only possible:', ''];
  return [...warning, ...ways.flatMap((way, index) => [...(index === 0 ? [] : ['']), ...renderWay(way)]), ''].join('\n');
}

function renderWay(steps: readonly ConnectionStep[]): string[] {
  const names = [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)].map(({ name }) => oneLine(name));
  return [`${names.join(' – ')}   (${counted(steps.length, 'step')})`, ...steps.flatMap(({ facts }) => facts.flatMap(renderFactLines))];
}
