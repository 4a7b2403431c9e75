/**
 * The door of the library. Types of the shared model, the stages in the order of the data's way, and the whole as one call.
 * What is not here is internal and may change.
 */
export type { AliasEntry } from './model/alias-entry.js';
export type { AnnotatedDocument, CoreferenceLink, Quote } from './model/annotated.js';
export type { Attribution, Claim, Literal, Modality, Polarity, Tense } from './model/claim.js';
export type { ResolutionDecision } from './model/decision.js';
export type { Diagnostic, DiagnosticReason } from './model/diagnostic.js';
export type { Document, Region, RegionKind } from './model/document.js';
export type { Alias, Entity, EntityMention } from './model/entity.js';
export type { ExtractedDocument } from './model/extracted.js';
export { factType, isActual, type Evidence, type Fact } from './model/fact.js';
export { collectKnowledge, type Knowledge, type KnowledgeDocument, type KnowledgeRecords } from './model/knowledge.js';
export { makeRecords, type Records } from './model/records.js';
export { ENTITY_TYPES, type EntityType, type Mention, type MentionForm } from './model/mention.js';
export type { OutsideClaim, OutsideEnd } from './model/outside-claim.js';
export type { Relation } from './model/relation.js';
export { sliceSpan, type Span } from './model/span.js';
export type { UserRelation } from './model/user-relation.js';

export { byteLines } from './ingest/byte-streams.js';
export { ingestBytes } from './ingest/ingest.js';
export { readDocuments, type ReadItem, type ReadOptions } from './ingest/read-documents.js';
export { assignDocumentIds, type RecordOrigin } from './ingest/document-ids.js';
export { readClaims } from './ingest/read-claims.js';
export { readAliases } from './ingest/read-aliases.js';
export { readRelations } from './ingest/read-relations.js';
export { UserFileError } from './ingest/user-file-error.js';

export { findPatternProblem } from './annotate/relation-matches.js';
export { decodeSyntax, type SyntaxModel } from './annotate/syntax/weights.js';
export { hasShippedModel, shippedModel, shippedSyntax } from './shipped-models.js';
export type { NeuralModel } from './annotate/model/neural-model.js';
export { modelRelations } from './extract/model-relations.js';
export { relationRules } from './extract/rules/index.js';
export type { RelationRule } from './extract/frames.js';

export { documentsToGraph, documentsToGraphWithModel, joinDocuments, openDocumentJoin, readDocument, readDocumentWithModel, type DocumentJoin, type PipelineOptions } from './pipeline.js';
export { buildGraph, type KnowledgeGraph } from './graph/graph.js';
export { GraphError } from './graph/errors.js';
export { documentsOf, entitiesOf, factsOf, findEntity, findFact, knowledgeOf, neighboursOf } from './graph/read.js';
export { explain, renderExplanation } from './query/explain.js';
export { findEntities, type FoundEntities } from './query/names/find-entities.js';
export { describeEntity, type EntityCard } from './query/card/entity-card.js';
export { renderCard } from './query/card/render-card.js';
export { toPlainFact, type PlainFact } from './query/card/fact-lines.js';
export { findConnections, type Connections } from './query/connection/find-connections.js';
export { renderConnections } from './query/connection/render-connections.js';
export { computeStatistics, type GraphStatistics } from './query/statistics/statistics.js';
export { findFaults, type Fault } from './query/verification/find-faults.js';
export { findDifferences, type Differences } from './query/difference/find-differences.js';
export { countDifferences, renderDifferences } from './query/difference/render-differences.js';
export { renderStatistics } from './query/statistics/render-statistics.js';

export { openForQueries, prepareQuery, runQuery } from './query/query.js';
export type { PreparedQuery, Result as QueryResult, RunOptions as QueryOptions } from './query/cypher/query.js';
export { CypherError } from './query/cypher/error.js';
export type { Warning as QueryWarning } from './query/cypher/warnings.js';
export { openGraphology, type EdgeAttributes, type GraphologyOptions, type NodeAttributes } from './query/cypher/graph/graphology-store.js';
export type { GraphReader, GraphStore } from './query/cypher/store.js';
export type { Procedure } from './query/cypher/procedures/procedure.js';
export type { Node as QueryNode, Path as QueryPath, Relationship as QueryRelationship, Value as QueryValue } from './query/cypher/values/value.js';
export { placeOf } from './query/cypher/syntax/source-place.js';
export { formatValue, quoteName } from './query/cypher/values/format.js';
export { toPlain } from './query/cypher/values/plain.js';
export { formatPlan, type PlanDescription } from './query/cypher/run/describe-plan.js';
export { FUNCTION_NAMES } from './query/cypher/functions/registry.js';
export { PROCEDURE_NAMES } from './query/query.js';
export { describeSchema, renderSchema, type GraphSchema } from './query/schema.js';

export { DEFAULT_FORMATS, FORMAT_NAMES, exportGraph, exportRecords, formats, isFormatName, type FormatName } from './export/export.js';
export { GraphFileError } from './export/json/errors.js';
export { spreadsheetCell } from './export/csv/cells.js';
export { readJson, readKnowledge } from './export/json/read.js';
export { UnsafePathError, makeFolder, writeFiles } from './export/to-disk.js';
export { writeAnnotatedLine } from './export/annotated-line/write.js';

export { pushGraph } from './push/push.js';
export { pullGraph } from './push/pull.js';
export { planPush } from './push/plan.js';
export { PushError } from './push/errors.js';
export type { PushProgress } from './push/progress.js';
export type { PushTarget } from './push/target.js';

export { writePage, type PageOptions } from './view/view.js';
export type { PageParts } from './view/page-parts.js';
export { shippedPage } from './shipped-page.js';

export { AnnotationError, readAnnotatedTexts, type AnnotatedText } from './evaluate/annotated-text.js';
export { scoreTexts, type Score } from './evaluate/score.js';
export { renderScore } from './evaluate/render-score.js';

/** The version of the package. */
export const version = '0.1.0';
