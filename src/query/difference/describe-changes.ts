import type { KnowledgeGraph } from '../../graph/graph.js';
import { objectName } from '../../graph/read.js';
import type { Entity } from '../../model/entity.js';
import { factType, type Evidence, type Fact } from '../../model/fact.js';
import type { KnowledgeDocument } from '../../model/knowledge.js';
import { counted } from '../wording.js';

/** The fact in names, with its first quote. */
export function describeFact(graph: KnowledgeGraph, fact: Fact): string {
  return `${inWords(graph, fact)} (${counted(fact.documentCount, 'document')}, confidence ${fact.confidence}): “${fact.evidence[0].quote}”`;
}

/** What is different about a fact; null where nothing is. */
export function describeFactChange(oldGraph: KnowledgeGraph, before: Fact, newGraph: KnowledgeGraph, after: Fact): string | null {
  const [oldWords, newWords] = [inWords(oldGraph, before), inWords(newGraph, after)];
  return join(newWords, [
    ...(oldWords === newWords ? [] : [`was ${oldWords}`]),
    ...changeOf('confidence', before.confidence, after.confidence),
    ...changeOf('independent documents', before.documentCount, after.documentCount),
    ...changeOf('first seen', before.firstSeen ?? 'undated', after.firstSeen ?? 'undated'),
    ...changeOf('last seen', before.lastSeen ?? 'undated', after.lastSeen ?? 'undated'),
    ...changeOf('valid until', before.validUntil ?? 'now', after.validUntil ?? 'now'),
    ...changeOf('source', before.attribution ?? 'the text itself', after.attribution ?? 'the text itself'),
    ...changeOf('qualifiers', listQualifiers(before), listQualifiers(after)),
    ...evidenceChange(before.evidence, after.evidence),
    ...(after.conflicts.length > before.conflicts.length ? ['is contradicted now'] : after.conflicts.length < before.conflicts.length ? ['is contradicted less'] : []),
  ]);
}

/** What is different about an entity; null where nothing is. */
export function describeEntityChange(before: Entity, after: Entity): string | null {
  const [oldNames, newNames] = [before, after].map(({ aliases }) => aliases.map(({ name }) => name));
  const isSameList = JSON.stringify(before.mentions) === JSON.stringify(after.mentions);
  return join(`${after.name} (${after.type}, ${after.id})`, [
    ...changeOf('id', before.id, after.id),
    ...changeOf('name', before.name, after.name),
    ...changeOf('type', before.type, after.type),
    ...newNames!.filter((name) => !oldNames!.includes(name)).map((name) => `is called ${JSON.stringify(name)} as well`),
    ...oldNames!.filter((name) => !newNames!.includes(name) && name !== after.name).map((name) => `is not called ${JSON.stringify(name)} any more`),
    ...changeOf('mentions', before.mentions.length, after.mentions.length),
    ...(before.mentions.length === after.mentions.length && !isSameList ? ['mentions stand in other places'] : []),
  ]);
}

export function describeDocumentChange(before: KnowledgeDocument, after: KnowledgeDocument): string | null {
  return join(after.id, [
    ...changeOf('title', before.title ?? 'none', after.title ?? 'none'),
    ...changeOf('date', before.publishedAt ?? 'none', after.publishedAt ?? 'none'),
    ...changeOf('source', before.source, after.source),
    ...(before.text === after.text ? [] : [`text changed (${before.text.length} to ${after.text.length} characters)`]),
  ]);
}

function evidenceChange(before: readonly Evidence[], after: readonly Evidence[]): string[] {
  const keyOf = ({ doc, start, end, quote, madeBy }: Evidence): string => JSON.stringify([doc, start, end, quote, madeBy]);
  const [oldKeys, newKeys] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const come = after.filter((evidence) => !oldKeys.has(keyOf(evidence)));
  const gone = before.filter((evidence) => !newKeys.has(keyOf(evidence)));
  return [
    ...come.map(({ doc, quote }) => `is said in ${doc} now: “${quote}”`),
    ...gone.map(({ doc, quote }) => `is not said in ${doc} any more: “${quote}”`),
  ];
}

function changeOf(what: string, before: string | number, after: string | number): string[] {
  return before === after ? [] : [`${what} ${before} to ${after}`];
}

function listQualifiers({ qualifiers }: Fact): string {
  return Object.entries(qualifiers).map(([name, value]) => `${name}: ${value}`).join(', ') || 'none';
}

function join(subject: string, changes: readonly string[]): string | null {
  return changes.length === 0 ? null : `${subject}: ${changes.join('; ')}`;
}

function inWords(graph: KnowledgeGraph, fact: Fact): string {
  return [objectName(graph, fact.subject), factType(fact), objectName(graph, fact.object)].join(' ');
}
