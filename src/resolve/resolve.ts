import type { AliasEntry } from '../model/alias-entry.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ExtractedDocument } from '../model/extracted.js';
import { type Evidence, type Fact, isActual } from '../model/fact.js';
import type { KnowledgeRecords } from '../model/knowledge.js';
import { makeRecords } from '../model/records.js';
import type { Relation } from '../model/relation.js';
import { clusterChains } from './cluster/cluster-chains.js';
import { ambiguityDiagnostic } from './cluster/join-short-forms.js';
import { createPackedDiagnostics } from './columns/packed-diagnostics.js';
import { directSymmetric } from './facts/direct-symmetric.js';
import type { World } from './facts/find-conflicts.js';
import { groupStatements } from './facts/group-statements.js';
import { markConflicts } from './facts/mark-conflicts.js';
import { reprintDiagnostic } from './facts/reprints.js';
import { settleEnds } from './facts/settle-ends.js';
import type { ReadText, Statement } from './facts/statement.js';
import { type FactHead, toFacts } from './facts/to-facts.js';
import { indexEndings } from './facts/validity.js';
import { keepDocuments, type KeptDocuments } from './kept-documents.js';
import { type Entities, toEntities } from './to-entities.js';

export interface ResolveOptions {
  /** The vocabulary: which relations are symmetric, which are states. One that is not in it is an event with a direction. */
  readonly relations: readonly Relation[];
  /** Names that the user knows to be one thing. */
  readonly aliases?: readonly AliasEntry[];
}

/** What was resolved; the documents are the business of whoever has their texts. */
export interface Resolved extends Omit<KnowledgeRecords, 'documents'> {
  /** How many of the facts are stated as so: to count them one would have to make them all. */
  readonly actualFactCount: number;
}

/** Resolves documents of which only names, claims and places stay in memory. */
export interface Resolver {
  /** Documents must come by id, in the order of code units, and have different ids. */
  readonly add: (extracted: ExtractedDocument) => void;
  /** To be called once, after all documents. `read` gives parts of their texts, now and whenever a fact is looked at. */
  readonly finish: (read: ReadText) => Resolved;
}

/**
 * Joins what documents say, one after the other: mentions to entities, claims to facts. Every decision to join two names or to keep
 * them apart is kept with its reason.
 */
export function openResolver({ relations, aliases = [] }: ResolveOptions): Resolver {
  const { kept, add } = keepDocuments();
  const { documents, statements } = kept;
  const vocabulary = new Map(relations.map((relation) => [relation.name, relation]));
  // Which entities there are is known before any diagnostic is made anew.
  let statementAt = (row: number): Statement => statements.at(row, () => '');
  const diagnostics = createPackedDiagnostics((row, original) => reprintDiagnostic(statementAt(row), documents[original]!));
  return {
    add: (extracted) => add(extracted).forEach(diagnostics.add),
    finish(read) {
      const { entities, decisions } = resolveNames(kept, aliases, diagnostics.add);
      statementAt = (row) => statements.at(row, entities.idOf);

      const rows = settleEnds(kept, entities, diagnostics.add);
      directSymmetric(rows, statements, vocabulary);
      const endingsOf = indexEndings(rows.filter(statements.mayBeEnding).map(statementAt), read);
      const heads = toFacts(groupStatements(rows, statements), statementAt, vocabulary, endingsOf, read, (reprints) => {
        for (const { statement, original } of reprints) diagnostics.addMade(reprintDiagnostic(statement, original), statement.row, original.index);
      });
      const conflicts = markConflicts(heads, describeWorld(entities, kept), ({ rows: [first = 0] }) => statements.placeOf(first));
      conflicts.diagnostics.forEach(diagnostics.add);
      return {
        entities: entities.entities,
        facts: makeRecords(heads.length, (index) => toFact(heads[index]!, conflicts.conflictsOf, kept, read)),
        actualFactCount: heads.filter(isActual).length,
        decisions, diagnostics: diagnostics.sorted(),
      };
    },
  };
}

/** Apart, so that what is needed to cluster is gone when facts are made. */
function resolveNames({ documents, named, unnamed, mentions }: KeptDocuments, aliases: readonly AliasEntry[], tell: (diagnostic: Diagnostic) => void): { entities: Entities; decisions: Resolved['decisions'] } {
  const { partition, decisions, ambiguities } = clusterChains(named, aliases);
  const labels = new Map(documents.map((document) => [document.id, document]));
  for (const ambiguity of ambiguities) tell(ambiguityDiagnostic(ambiguity, labels));
  return { entities: toEntities(named, partition, unnamed, mentions), decisions };
}

function describeWorld(entities: Entities, { statements }: KeptDocuments): World {
  const places = new Map(Array.from({ length: entities.entities.length }, (_, place) => [entities.idOf(place), place]));
  return {
    entity(id) {
      const place = places.get(id);
      return place === undefined ? null : { name: entities.nameOf(place), type: entities.typeOf(place) };
    },
    documents: ({ rows }) => rows.map(statements.documentOf),
  };
}

function toFact({ rows, ...head }: FactHead, conflictsOf: ReadonlyMap<string, readonly string[]>, { statements }: KeptDocuments, read: ReadText): Fact {
  const [first, ...rest] = rows.map((row): Evidence => {
    const { doc, start, end, ...place } = statements.placeOf(row);
    return { doc, start, end, quote: read(statements.documentOf(row), { start, end }), ...place };
  });
  if (first === undefined) throw new RangeError('a fact needs evidence');
  return { ...head, evidence: [first, ...rest], conflicts: conflictsOf.get(head.id) ?? [] };
}
