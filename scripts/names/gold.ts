import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { EntityType } from '../../src/model/mention.js';
import type { Span } from '../../src/model/span.js';

/** A gold mention. Those that are not required (in page furniture, inside a description …) may be found or not. */
export interface GoldName extends Span {
  readonly type: EntityType;
  readonly required: boolean;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

interface Source {
  readonly file: string;
  /** The set's own types -> ours; a type that is missing is not a name. */
  readonly types: Readonly<Record<string, EntityType>>;
  /** Mentions of other kinds may be found or not. */
  readonly nameKind: string | null;
}

const OURS: Record<string, EntityType> = {
  Person: 'Person', Organization: 'Organization', Place: 'Place', Product: 'Product', 'Work/Document': 'Work/Document', Event: 'Event', Group: 'Group',
};
const FOUR: Record<string, EntityType> = { PER: 'Person', ORG: 'Organization', LOC: 'Place', MISC: 'Other' };
const GUM: Record<string, EntityType> = { person: 'Person', organization: 'Organization', place: 'Place', object: 'Other', abstract: 'Other', event: 'Other', animal: 'Other', substance: 'Other', plant: 'Other' };

const SOURCES: Readonly<Record<string, Source>> = {
  'news-train': { file: 'news-train/train.jsonl', types: OURS, nameKind: 'name' },
  'uner-ewt': { file: 'uner-ewt/dev.jsonl', types: FOUR, nameKind: null },
  wikigold: { file: 'wikigold/dev.jsonl', types: FOUR, nameKind: null },
  'wikigold-train': { file: 'wikigold/train.jsonl', types: FOUR, nameKind: null },
  gum: { file: 'gum/dev.jsonl', types: GUM, nameKind: 'named' },
  'gum-train': { file: 'gum/train.jsonl', types: GUM, nameKind: 'named' },
  redocred: { file: 'redocred/dev.jsonl', types: FOUR, nameKind: null },
};

interface Record_ {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind?: string }[] }[];
}

/** Texts with their gold names; null where the shared data is not there. */
export function readGold(data: string, set: string): GoldText[] | null {
  if (set === 'seeds' || set === 'news-dev') return readArticles(path.join(data, set));
  const source = SOURCES[set];
  if (source === undefined) throw new Error(`no such set: ${set}`);
  const file = path.join(data, source.file);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => toGold(JSON.parse(line) as Record_, source));
}

function toGold(record: Record_, source: Source): GoldText {
  const names = record.entities.flatMap((entity) =>
    entity.mentions.flatMap(({ start, end, kind }): GoldName[] => {
      const type = source.types[entity.type];
      const isName = source.nameKind === null || kind === source.nameKind;
      if (isName && type !== undefined) return [{ start, end, type, required: true }];
      return kind === 'pronoun' || type === undefined ? [] : [{ start, end, type, required: false }];
    }));
  return { id: record.id, text: record.text, names };
}

interface Article {
  readonly documents: readonly { readonly id: string; readonly text: string }[];
  readonly entities: readonly {
    readonly type: EntityType;
    readonly mentions: readonly { readonly file: string; readonly start: number; readonly end: number; readonly kind: string; readonly optional?: boolean }[];
  }[];
}

function readArticles(folder: string): GoldText[] | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder).filter((name) => name.endsWith('.gold.json')).sort().flatMap((name) => {
    const gold = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Article;
    return gold.documents.map(({ id, text }) => ({
      id,
      text,
      names: gold.entities.flatMap((entity) => entity.mentions.filter((mention) => mention.file === id && mention.kind !== 'pronoun' && OURS[entity.type] !== undefined)
        .map(({ start, end, kind, optional }) => ({ start, end, type: entity.type, required: kind === 'name' && optional !== true }))),
    }));
  });
}
