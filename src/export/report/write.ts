import type { KnowledgeGraph } from '../../graph/graph.js';
import { knowledgeOf } from '../../graph/read.js';
import type { Entity } from '../../model/entity.js';
import type { KnowledgeDocument, KnowledgeRecords } from '../../model/knowledge.js';
import type { Records } from '../../model/records.js';
import { contradictionSection, doubtSection } from './doubts.js';
import { type FactGroups, factSections, groupFacts, notActualSections } from './facts.js';
import { markdownTable, markdownText, plural } from './markdown.js';
import { MOST_LISTED, shortenedList } from './shorten-list.js';

/** report.md: what the corpus says, for reading; what is not asserted as true stands apart. Long lists are cut, and say so. */
export function writeReport(graph: KnowledgeGraph): string {
  return [...reportPieces(knowledgeOf(graph))].join('');
}

/** The same in pieces, for what does not fit in memory. */
export function* reportPieces({ documents, entities, facts, decisions, diagnostics }: KnowledgeRecords): Generator<string> {
  const groups = groupFacts(facts);
  const ranked = rankEntities(entities);
  const nameOf = (id: string): string => ranked.names.get(id) ?? id;
  yield `# What the documents say\n\n${summary(documents, entities, facts, groups)}`;
  yield `\n\n## Documents\n\n${documentTable(documents)}`;
  yield `\n\n## Entities\n\n${entityTable(entities, ranked.places)}`;
  yield* section('Facts', factSections(groups, facts, nameOf));
  yield* section('Not stated as so', notActualSections(groups, facts, nameOf));
  yield `\n\n## Contradictions\n\n${contradictionSection(facts, nameOf)}`;
  yield `\n\n## Doubtful or skipped\n\n${doubtSection(diagnostics, decisions)}\n`;
}

function* section(title: string, parts: Iterable<string>): Generator<string> {
  yield `\n\n## ${title}`;
  let isEmpty = true;
  for (const part of parts) {
    yield `\n\n${part}`;
    isEmpty = false;
  }
  if (isEmpty) yield '\n\nNone.';
}

function summary(documents: Records<unknown>, entities: Records<unknown>, facts: KnowledgeRecords['facts'], { plain }: FactGroups): string {
  const plainCount = [...plain.values()].reduce((sum, { count }) => sum + count, 0);
  let evidenceCount = 0;
  for (const { evidence } of facts) evidenceCount += evidence.length;
  return [
    `${plural(documents.length, 'document', 'documents')},`,
    `${plural(entities.length, 'entity', 'entities')},`,
    `${plural(facts.length, 'fact', 'facts')} from ${plural(evidenceCount, 'place', 'places')} in the text:`,
    `${plainCount} stated as so, ${facts.length - plainCount} planned, threatened, denied, over or otherwise not so.`,
  ].join(' ');
}

function documentTable(documents: Records<KnowledgeDocument>): string {
  if (documents.length === 0) return 'None.';
  const rows = firstOf(documents, MOST_LISTED.documents).map(({ id, title, publishedAt, source }) => [
    markdownText(id), title === null ? '' : markdownText(title), publishedAt === null ? '' : markdownText(publishedAt), markdownText(source),
  ]);
  return withRest(markdownTable(['Document', 'Title', 'Published', 'Source'], rows), documents.length - rows.length);
}

function firstOf<T>(records: Records<T>, count: number): T[] {
  return Array.from({ length: Math.min(records.length, count) }, (_, index) => records.at(index)).filter((record) => record !== undefined);
}

function withRest(table: string, more: number): string {
  return more > 0 ? `${table}\n\n${shortenedList([], more)}` : table;
}

interface RankedEntities {
  /** By mention count; then by name, so that the order does not hang on ids. */
  readonly places: readonly number[];
  readonly names: ReadonlyMap<string, string>;
}

function rankEntities(entities: Records<Entity>): RankedEntities {
  const names = new Map<string, string>();
  const ranked: { readonly name: string; readonly mentionCount: number; readonly place: number }[] = [];
  for (const { id, name, mentions } of entities) {
    ranked.push({ name, mentionCount: mentions.length, place: names.size });
    names.set(id, name);
  }
  ranked.sort((a, b) => b.mentionCount - a.mentionCount || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { places: ranked.map(({ place }) => place), names };
}

function entityTable(entities: Records<Entity>, places: readonly number[]): string {
  if (places.length === 0) return 'None.';
  const rows = places.slice(0, MOST_LISTED.entities).flatMap((place) => entities.at(place) ?? []).map(({ name, type, mentions, aliases }) => [
    markdownText(name), markdownText(type), String(mentions.length),
    aliases.map((alias) => `${markdownText(alias.name)} (${alias.count})`).join(', '),
  ]);
  return withRest(markdownTable(['Entity', 'Type', 'Mentions', 'Also called'], rows), places.length - rows.length);
}
