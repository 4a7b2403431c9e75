import type { EntityMention } from '../model/entity.js';

/** By document, then by start, then by end: the order in which an entity has its mentions. */
export function compareMentions(a: EntityMention, b: EntityMention): number {
  if (a.doc !== b.doc) return a.doc < b.doc ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

/** Whether the mentions stand in that order, each place once. */
export function inTextOrder(mentions: readonly EntityMention[]): boolean {
  return mentions.every((mention, index) => {
    const before = mentions[index - 1];
    return before === undefined || compareMentions(before, mention) < 0;
  });
}
