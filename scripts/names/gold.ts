import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { EntityType } from '../../src/model/mention.js';
import type { Span } from '../../src/model/span.js';

/** A gold mention. Those that are not required (in page furniture, inside a description …) may be found or not. */
export interface GoldName extends Span {
  /** Types that are right: several where a set does not tell them apart. */
  readonly types: readonly EntityType[];
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
  readonly types: Readonly<Record<string, readonly EntityType[]>>;
  /** Mentions of other kinds may be found or not. */
  readonly nameKind: string | null;
}

const OTHER: readonly EntityType[] = ['Product', 'Work/Document', 'Event', 'Group'];
const OURS: Record<string, EntityType[]> = {
  Person: ['Person'], Organization: ['Organization'], Place: ['Place'], Product: ['Product'], 'Work/Document': ['Work/Document'], Event: ['Event'], Group: ['Group'],
};
const FOUR = { PER: ['Person'], ORG: ['Organization'], LOC: ['Place'], MISC: OTHER } as const;
const GUM = {
  person: ['Person', 'Group'], organization: ['Organization'], place: ['Place'], object: ['Product', 'Work/Document'], abstract: OTHER, event: ['Event'], animal: OTHER, substance: OTHER, plant: OTHER,
} as const;
const CROSS = {
  person: ['Person'], politician: ['Person'], writer: ['Person'], musicalartist: ['Person'], scientist: ['Person'], researcher: ['Person'], organisation: ['Organization'], politicalparty: ['Organization'], band: ['Organization'],
  university: ['Organization'], location: ['Place'], country: ['Place'], election: ['Event'], event: ['Event'], conference: ['Event'], song: ['Work/Document'], album: ['Work/Document'], book: ['Work/Document'], poem: ['Work/Document'],
  award: ['Work/Document', 'Event'], magazine: ['Organization', 'Work/Document'], academicjournal: ['Organization', 'Work/Document'], product: ['Product'], programlang: ['Product'], misc: OTHER,
} as const;
const TWEETS = {
  person: ['Person'], location: ['Place'], corporation: ['Organization'], group: ['Organization', 'Group'], product: ['Product'], 'creative-work': ['Work/Document'],
} as const;

const SOURCES: Readonly<Record<string, Source>> = {
  'news-train': { file: 'news-train/train.jsonl', types: OURS, nameKind: 'name' },
  'uner-ewt': { file: 'uner-ewt/dev.jsonl', types: FOUR, nameKind: null },
  wikigold: { file: 'wikigold/dev.jsonl', types: FOUR, nameKind: null },
  'wikigold-train': { file: 'wikigold/train.jsonl', types: FOUR, nameKind: null },
  gum: { file: 'gum/dev.jsonl', types: GUM, nameKind: 'named' },
  'gum-train': { file: 'gum/train.jsonl', types: GUM, nameKind: 'named' },
  'gum-other-train': { file: 'gum-other/train.jsonl', types: GUM, nameKind: 'named' },
  redocred: { file: 'redocred/dev.jsonl', types: FOUR, nameKind: null },
  'politics-train': { file: 'crossner/politics/train.jsonl', types: CROSS, nameKind: null },
  'music-train': { file: 'crossner/music/train.jsonl', types: CROSS, nameKind: null },
  'literature-train': { file: 'crossner/literature/train.jsonl', types: CROSS, nameKind: null },
  'ai-train': { file: 'crossner/ai/train.jsonl', types: CROSS, nameKind: null },
  'science-train': { file: 'crossner/science/train.jsonl', types: CROSS, nameKind: null },
  'politics-dev': { file: 'crossner/politics/dev.jsonl', types: CROSS, nameKind: null },
  'wnut-train': { file: 'wnut17/train.jsonl', types: TWEETS, nameKind: null },
  'knowledgenet-train': { file: 'knowledgenet/train.jsonl', types: FOUR, nameKind: null },
};

interface DataRecord {
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
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => toGold(JSON.parse(line) as DataRecord, source));
}

function toGold(record: DataRecord, source: Source): GoldText {
  const names = record.entities.flatMap((entity) =>
    entity.mentions.flatMap(({ start, end, kind }): GoldName[] => {
      const types = source.types[entity.type];
      const isName = source.nameKind === null || kind === source.nameKind;
      if (isName && types !== undefined) return [{ start, end, types, required: true }];
      return kind === 'pronoun' || types === undefined ? [] : [{ start, end, types, required: false }];
    }));
  return { id: record.id, text: record.text, names };
}

interface Article {
  readonly documents: readonly { readonly id: string; readonly text: string }[];
  readonly entities: readonly {
    readonly type: EntityType;
    readonly typeAlt?: readonly EntityType[];
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
        .map(({ start, end, kind, optional }) => ({ start, end, types: [entity.type, ...(entity.typeAlt ?? [])], required: kind === 'name' && optional !== true }))),
    }));
  });
}
