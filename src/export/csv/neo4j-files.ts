import { INTEGER_PROPERTIES } from '../../graph/property-rows.js';
import type { NodeRow, PropertyGraph, PropertyValue, Properties, RelationshipRow } from '../../graph/property-rows.js';
import type { ExportedFile } from '../exported-file.js';
import { textCell, toCsv } from './cells.js';

/** Stands between the members of a list: a character that no text means (unit separator, U+001F). */
const LIST_SEPARATOR = '\u001F';

/** One file for each kind of node and each kind of ends, since a header names the id spaces of both ends. */
const NODE_FILES = { Entity: 'entities', Literal: 'literals', Document: 'documents', Sentence: 'sentences' } as const;

type RelationshipFile = 'facts' | 'values' | 'part-of' | 'mentions' | 'supports';

const ENDS = {
  facts: ['Entity', 'Entity'],
  values: ['Entity', 'Literal'],
  'part-of': ['Sentence', 'Document'],
  mentions: ['Sentence', 'Entity'],
  supports: ['Sentence', 'Entity'],
} as const;

/** The files that `neo4j-admin database import` reads. Their texts are the true ones, formulas included. */
export function neo4jFiles({ nodes, relationships }: PropertyGraph, folder: string): ExportedFile[] {
  const nodeFiles = Object.entries(NODE_FILES).map(([label, name]) => ({
    path: `${folder}/${name}.csv`,
    content: nodeTable(label, nodes.filter((row) => row.labels[0] === label)),
  }));
  const relationshipFiles = (Object.keys(ENDS) as RelationshipFile[]).map((name) => ({
    path: `${folder}/${name}.csv`,
    content: relationshipTable(ENDS[name], relationships.filter((row) => fileOf(row) === name)),
  }));
  return [...nodeFiles, ...relationshipFiles];
}

function fileOf({ start, end, type }: RelationshipRow): RelationshipFile {
  if (start.label === 'Entity') return end.label === 'Literal' ? 'values' : 'facts';
  if (end.label === 'Document') return 'part-of';
  return type === 'SUPPORTS' ? 'supports' : 'mentions';
}

function nodeTable(label: string, rows: readonly NodeRow[]): string {
  const columns = columnsOf(rows.map((row) => row.properties)).filter(({ name }) => name !== 'id');
  return toCsv([
    [`id:ID(${label})`, ':LABEL', ...columns.map(headerOf)],
    ...rows.map(({ id, labels, properties }) => [textCell(id), listCell(labels), ...propertyCells(columns, properties)]),
  ]);
}

function relationshipTable([from, to]: readonly [string, string], rows: readonly RelationshipRow[]): string {
  const columns = columnsOf(rows.map((row) => row.properties));
  return toCsv([
    [`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE', ...columns.map(headerOf)],
    ...rows.map(({ type, start, end, properties }) =>
      [textCell(start.id), textCell(end.id), textCell(type), ...propertyCells(columns, properties)]),
  ]);
}

interface Column {
  readonly name: string;
  readonly type: 'string' | 'string[]' | 'boolean' | 'long' | 'double';
}

/** All properties that occur; qualifiers, which come and go with the text, last and by name. */
function columnsOf(rows: readonly Properties[]): Column[] {
  const columns = new Map<string, Column>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) columns.set(name, { name, type: typeOf(name, value) });
  }
  const isQualifier = (column: Column): boolean => column.name.startsWith('qualifier');
  const all = [...columns.values()];
  const qualifiers = all.filter(isQualifier).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...all.filter((column) => !isQualifier(column)), ...qualifiers];
}

function typeOf(name: string, value: PropertyValue): Column['type'] {
  if (typeof value === 'number') return INTEGER_PROPERTIES.has(name) ? 'long' : 'double';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'string' : 'string[]';
}

function headerOf({ name, type }: Column): string {
  return type === 'string' ? name : `${name}:${type}`;
}

function propertyCells(columns: readonly Column[], properties: Properties): string[] {
  return columns.map(({ name }) => {
    const value = properties[name];
    if (value === undefined) return '';
    if (typeof value === 'string') return textCell(value);
    return typeof value === 'object' ? listCell(value) : String(value);
  });
}

/** An empty list is an empty cell: the import leaves such a property out, and one with nothing but an empty text too. */
function listCell(values: readonly string[]): string {
  if (values.length === 0) return '';
  return textCell(values.map((value) => value.replaceAll(LIST_SEPARATOR, '\uFFFD')).join(LIST_SEPARATOR));
}
