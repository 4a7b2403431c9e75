import type { AliasEntry } from '../model/alias-entry.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ExtractedDocument } from '../model/extracted.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Relation } from '../model/relation.js';
import { clusterEntities } from './cluster.js';
import { markConflicts } from './conflicts.js';
import { toEntities } from './entities.js';
import { toFacts } from './facts.js';
import { readLocalEntities } from './local-entities.js';

export interface ResolveOptions {
  readonly relations: readonly Relation[];
  readonly aliases?: readonly AliasEntry[];
}

/**
 * Joins what documents say: mentions to entities, claims to facts. Every decision to join two names or to keep them apart is
 * kept with its reason. The order of the documents does not matter.
 */
export function resolve(extracted: readonly ExtractedDocument[], options: ResolveOptions): Knowledge {
  const documents = [...extracted].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const aliases = options.aliases ?? [];
  const local = documents.flatMap(readLocalEntities);
  const named = clusterEntities(local.filter(({ names }) => names.length > 0), aliases);
  const unnamed = local.filter(({ names }) => names.length === 0).map((entity) => [entity]);
  const { entities, idOf } = toEntities([...named.clusters, ...unnamed], aliases);
  const stated = toFacts(documents, idOf, options.relations);
  const { facts, diagnostics } = markConflicts(stated.facts);
  return {
    documents: documents.map(({ document }) => document),
    entities,
    facts,
    decisions: named.decisions,
    diagnostics: [...documents.flatMap((document) => document.diagnostics), ...stated.diagnostics, ...diagnostics].sort(byPlace),
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const keyOf = ({ doc, source, reason, message }: Diagnostic): string => [doc ?? '', source, reason, message].join('\n');
  const order = (a.span?.start ?? 0) - (b.span?.start ?? 0);
  const [x, y] = [keyOf(a), keyOf(b)];
  if ((a.doc ?? '') !== (b.doc ?? '')) return (a.doc ?? '') < (b.doc ?? '') ? -1 : 1;
  return order || (x < y ? -1 : x > y ? 1 : 0);
}
