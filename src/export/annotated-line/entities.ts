import type { ChainMention } from '../../model/chain-mention.js';
import type { ExtractedDocument } from '../../model/extracted.js';
import { groupBy } from '../../model/group-by.js';
import { isProperAdjective, type EntityType, type Mention, type MentionForm } from '../../model/mention.js';

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
  /** The entity that a description only says something of: "a painter" in "Ines Vaal is a painter". */
  readonly saidOf?: string;
}

export interface LineEntities {
  readonly entities: readonly LineEntity[];
  /** The entity of each mention, by the mention's id. */
  readonly chainOf: ReadonlyMap<string, string>;
}

/** The entities of a line: the document's full chains where there are any, else those of its mentions. */
export function lineEntities({ document, mentions, claims, chains }: ExtractedDocument): LineEntities {
  const names = new Map(mentions.filter(({ form }) => form === 'name').map(({ id, text }) => [id, text]));
  const textOf = ({ start, end }: ChainMention): string => document.text.slice(start, end);
  const nameOf = (member: ChainMention): string => names.get(member.mention ?? '') ?? textOf(member);
  const ends = new Set(claims.flatMap(({ subject, object }) => (typeof object === 'string' ? [subject, object] : [subject])));
  return collect(chains?.filter((member) => isShown(member, ends)) ?? mentions.map(toMember), textOf, nameOf);
}

function toMember(mention: Mention): ChainMention {
  const { id, start, end, form, type, chain } = mention;
  return { start, end, form: isProperAdjective(mention) ? 'nominal' : form, type, chain, isPredication: false, mention: id, isSeen: true };
}

/** Descriptions that only the rules see are shown as ends of claims. */
function isShown({ form, isSeen, mention }: ChainMention, ends: ReadonlySet<string>): boolean {
  return isSeen || form !== 'nominal' || (mention !== null && ends.has(mention));
}

type Told = (member: ChainMention) => string;

function collect(members: readonly ChainMention[], textOf: Told, nameOf: Told): LineEntities {
  const chainOf = new Map(members.flatMap(({ mention, chain }) => (mention === null ? [] : [[mention, chain] as const])));
  const shown = new Set(members.filter(({ isPredication }) => !isPredication).map(({ chain }) => chain));
  const isSaid = ({ isPredication, chain }: ChainMention): boolean => isPredication && shown.has(chain);
  const meant = groupBy(members.filter((member) => !isSaid(member)), ({ chain }) => chain);
  const said = members.filter(isSaid);
  const entities = [...meant].map(([id, list]) => toEntity(id, list, textOf, nameOf));
  const predications = said.map((member, index) => ({ ...toEntity(`p${index + 1}`, [member], textOf, nameOf), saidOf: member.chain }));
  return { entities: [...entities, ...predications], chainOf };
}

function toEntity(id: string, members: readonly [ChainMention, ...ChainMention[]], textOf: Told, nameOf: Told): LineEntity {
  return {
    id,
    type: members[0].type,
    name: nameOf(members.find((member) => member.form === 'name') ?? members[0]),
    mentions: members.map((member) => ({ start: member.start, end: member.end, text: textOf(member), kind: member.form })),
  };
}
