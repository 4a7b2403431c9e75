import type { ChainMention } from '../../model/chain-mention.js';
import type { ExtractedDocument } from '../../model/extracted.js';
import { groupBy } from '../../model/group-by.js';
import type { EntityType, MentionForm } from '../../model/mention.js';

interface LineMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: MentionForm;
}

interface LineEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: readonly LineMention[];
}

export interface LineEntities {
  readonly entities: readonly LineEntity[];
  /** The entity of each mention, by the mention's id. */
  readonly chainOf: ReadonlyMap<string, string>;
}

/** The entities of a line: the document's full chains where there are any, else those of its mentions. */
export function lineEntities({ document, mentions, claims, chains }: ExtractedDocument): LineEntities {
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string => document.text.slice(start, end);
  if (chains === undefined) return collect(mentions.map(({ id, start, end, form, type, chain }) => ({ mention: id, start, end, form, type, chain, isSeen: true })), textOf);
  const ends = new Set(claims.flatMap(({ subject, object }) => (typeof object === 'string' ? [subject, object] : [subject])));
  return collect(chains.filter((member) => isShown(member, ends)), textOf);
}

/** Descriptions that only the rules see are shown as ends of claims. */
function isShown({ form, isSeen, mention }: ChainMention, ends: ReadonlySet<string>): boolean {
  return isSeen || form !== 'nominal' || (mention !== null && ends.has(mention));
}

function collect(members: readonly ChainMention[], textOf: (member: ChainMention) => string): LineEntities {
  const chainOf = new Map(members.flatMap(({ mention, chain }) => (mention === null ? [] : [[mention, chain] as const])));
  const entities = [...groupBy(members, ({ chain }) => chain)].map(([id, list]): LineEntity => ({
    id,
    type: list[0]!.type,
    name: textOf(list.find((member) => member.form === 'name') ?? list[0]!),
    mentions: list.map((member) => ({ start: member.start, end: member.end, text: textOf(member), kind: member.form })),
  }));
  return { entities, chainOf };
}
