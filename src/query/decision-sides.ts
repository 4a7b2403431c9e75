import type { Entity } from '../model/entity.js';

/**
 * Whether one side of a decision, a chain as `document#chain` with its name, is part of an entity: the entity is mentioned
 * by that name in that document, and not as a part of a longer name there ("Washington" is not Marcus Washington).
 */
export function isSideOf(entity: Entity, side: string, sideName: string): boolean {
  const doc = side.slice(0, Math.max(0, side.lastIndexOf('#')));
  const names = entity.mentions.filter((mention) => mention.doc === doc && mention.form === 'name').map(({ text }) => plainName(text));
  if (names.length === 0) return false;
  const wanted = plainName(sideName);
  // A country goes by its own name even where its document has only an adjective.
  if (!names.includes(wanted)) return plainName(entity.name) === wanted;
  const isOneWord = !wanted.includes(' ');
  return !(isOneWord && names.some((name) => name !== wanted && ` ${name} `.includes(` ${wanted} `)));
}

function plainName(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(/^the (?=.)/iu, '').replace(/(?<=.)['’]$/u, '').toLowerCase();
}
