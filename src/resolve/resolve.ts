import type { AliasEntry } from '../model/alias-entry.js';
import type { ExtractedDocument } from '../model/extracted.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Relation } from '../model/relation.js';
import { collectChains, isNamed } from './chains.js';
import { clusterChains } from './cluster/cluster-chains.js';
import { ambiguityDiagnostic } from './cluster/join-short-forms.js';
import { compareText } from './compare-text.js';
import { groundClaims, unnamedEnds } from './facts/claim-ends.js';
import { markConflicts } from './facts/mark-conflicts.js';
import { toFacts } from './facts/to-facts.js';
import { toStatements } from './facts/to-statements.js';
import { sortDiagnostics } from './sort-diagnostics.js';
import { toEntities } from './to-entities.js';

export interface ResolveOptions {
  /** The vocabulary: which relations are symmetric, which are states. One that is not in it is an event with a direction. */
  readonly relations: readonly Relation[];
  /** Names that the user knows to be one thing. */
  readonly aliases?: readonly AliasEntry[];
}

/**
 * Joins what documents say: mentions to entities, claims to facts. Every decision to join two names or to keep them apart is
 * kept with its reason. The result does not depend on the order of the documents, which must have different ids.
 */
export function resolve(extracted: readonly ExtractedDocument[], { relations, aliases = [] }: ResolveOptions): Knowledge {
  const inputs = [...extracted].sort((a, b) => compareText(a.document.id, b.document.id));
  const documents = new Map(inputs.map(({ document }) => [document.id, document]));
  const vocabulary = new Map(relations.map((relation) => [relation.name, relation]));

  const chains = collectChains(inputs);
  const clustering = clusterChains(chains.filter(isNamed), inputs, aliases);
  const grounded = groundClaims(inputs, chains);
  const { entities, idOf } = toEntities(clustering.clusters, unnamedEnds(grounded.claims), documents);
  const stated = toStatements(grounded.claims, idOf);
  const merged = toFacts(stated.statements, vocabulary);
  const { facts, diagnostics } = markConflicts(merged.facts, entities, documents);

  const ambiguities = clustering.ambiguities.map((ambiguity) => ambiguityDiagnostic(ambiguity, documents));
  return {
    documents: [...documents.values()],
    entities,
    facts,
    decisions: clustering.decisions,
    diagnostics: sortDiagnostics([
      ...inputs.flatMap((input) => input.diagnostics),
      ...[grounded, stated, merged].flatMap((step) => step.diagnostics), ...ambiguities, ...diagnostics,
    ]),
  };
}
