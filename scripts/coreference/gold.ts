import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntityType, MentionForm } from '../../src/model/mention.js';
import type { Span } from '../../src/model/span.js';

const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));

export interface GoldMention extends Span {
  readonly entity: string;
  readonly type: EntityType;
  readonly form: MentionForm;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  /** By start, the longer first. */
  readonly mentions: readonly GoldMention[];
}

interface GoldEntity {
  readonly id: string;
  readonly type: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind?: string; readonly file?: string; readonly inNoise?: boolean }[];
}

/** The sets' own types -> ours. */
const TYPES: ReadonlyMap<string, EntityType> = new Map(Object.entries({
  person: 'Person', organization: 'Organization', place: 'Place', event: 'Event', object: 'Product', time: 'Date', abstract: 'Work/Document', substance: 'Product', animal: 'Group', plant: 'Product',
  PER: 'Person', ORG: 'Organization', GPE: 'Place', LOC: 'Place', FAC: 'Place', VEH: 'Product',
}));

/** Annotated texts of a set ("news-train/train", "gum/dev", "news-dev"); null where the shared data is not there. */
export function readGold(set: string): GoldText[] | null {
  const folder = path.join(DATA, set);
  if (existsSync(`${folder}.jsonl`)) return readFileSync(`${folder}.jsonl`, 'utf8').split('\n').filter(Boolean).map((line) => toText(JSON.parse(line) as { id: string; text: string; entities: GoldEntity[] }));
  if (!existsSync(folder)) return null;
  return readdirSync(folder).filter((name) => name.endsWith('.gold.json')).sort().flatMap((name) => {
    const gold = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { documents: { id: string; text: string }[]; entities: GoldEntity[] };
    return gold.documents.map(({ id, text }) => toText({
      id, text, entities: gold.entities.map((entity) => ({ ...entity, mentions: entity.mentions.filter((mention) => mention.file === id && mention.inNoise !== true) })),
    }));
  });
}

function toText({ id, text, entities }: { readonly id: string; readonly text: string; readonly entities: readonly GoldEntity[] }): GoldText {
  const mentions = entities.flatMap((entity) => entity.mentions.map(({ start, end, kind }): GoldMention => ({
    start, end, entity: entity.id, type: TYPES.get(entity.type) ?? entity.type, form: kind === 'nominal' || kind === 'pronoun' ? kind : 'name',
  })));
  return { id, text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}
