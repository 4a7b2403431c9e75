import { documentsOf, entitiesOf, entityName, factsOf, objectName } from '../../graph/read.js';
import type { KnowledgeGraph } from '../../graph/graph.js';
import { toWellFormed } from '../../graph/portable-id.js';
import { factType } from '../../model/fact.js';
import type { ExportedFile } from '../exported-file.js';
import { STANDING_WORDS, standingOf } from '../../model/standing.js';
import { spreadsheetCell, toCsv } from './cells.js';

type Cell = string | number | boolean | null;

/** Excel takes a file for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Tables for people: safe to open in a spreadsheet, with names where the database has ids. */
export function spreadsheetFiles(graph: KnowledgeGraph, folder: string): ExportedFile[] {
  const tables: [string, readonly string[], readonly (readonly Cell[])[]][] = [
    ['documents', ['id', 'title', 'published', 'source'], documentRows(graph)],
    ['entities', ['id', 'name', 'type', 'aliases', 'mentions', 'documents'], entityRows(graph)],
    ['facts', [
      'id', 'subject', 'type', 'object', 'standing', 'relation', 'polarity', 'modality', 'tense', 'attribution',
      'qualifiers', 'confidence', 'documents', 'first seen', 'last seen', 'valid until', 'contradicts',
    ], factRows(graph)],
    ['evidence', [
      'fact', 'subject', 'type', 'object', 'document', 'start', 'end', 'quote', 'attribution', 'made by', 'confidence',
    ], evidenceRows(graph)],
  ];
  return tables.map(([name, header, rows]) => ({
    path: `${folder}/${name}.csv`,
    content: BYTE_ORDER_MARK + toCsv([header, ...rows].map((row) => row.map(toCell))),
  }));
}

function toCell(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'string' ? spreadsheetCell(toWellFormed(value)) : String(value);
}

function documentRows(graph: KnowledgeGraph): Cell[][] {
  return documentsOf(graph).map(({ id, title, publishedAt, source }) => [id, title, publishedAt, source]);
}

function entityRows(graph: KnowledgeGraph): Cell[][] {
  return entitiesOf(graph).map(({ id, name, type, aliases, mentions }) => [
    id, name, type, aliases.map((alias) => `${alias.name} (${alias.count})`).join('; '), mentions.length,
    new Set(mentions.map((mention) => mention.doc)).size,
  ]);
}

function factRows(graph: KnowledgeGraph): Cell[][] {
  return factsOf(graph).map((fact) => [
    fact.id, entityName(graph, fact.subject), factType(fact), objectName(graph, fact.object),
    STANDING_WORDS[standingOf(fact)], fact.relation, fact.polarity, fact.modality, fact.tense, fact.attribution,
    Object.entries(fact.qualifiers).map(([name, value]) => `${name}: ${value}`).sort().join('; '),
    fact.confidence, fact.documentCount, fact.firstSeen, fact.lastSeen, fact.validUntil, fact.conflicts.join('; '),
  ]);
}

function evidenceRows(graph: KnowledgeGraph): Cell[][] {
  return factsOf(graph).flatMap((fact) => fact.evidence.map((item) => [
    fact.id, entityName(graph, fact.subject), factType(fact), objectName(graph, fact.object),
    item.doc, item.start, item.end, item.quote, item.attribution, item.madeBy, item.confidence,
  ]));
}
