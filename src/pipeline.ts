import { annotate, annotateFurther, readFirst, type AnnotateOptions, type FirstReading } from './annotate/annotate.js';
import { fullChains } from './annotate/model/full-chains.js';
import type { NeuralModel } from './annotate/model/neural-model.js';
import { readWithModel } from './annotate/model/read-with-model.js';
import { openClaimJoiner } from './claims/join-claims.js';
import { readClaimsAcross } from './extract/claims-across.js';
import { extract } from './extract/extract.js';
import { readExtractions } from './extract/open/extractions.js';
import type { RelationRule } from './extract/frames.js';
import { relationRules } from './extract/rules/index.js';
import { buildGraph, type KnowledgeGraph } from './graph/graph.js';
import type { AnnotatedDocument } from './model/annotated.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { Document } from './model/document.js';
import type { ExtractedDocument } from './model/extracted.js';
import { collectKnowledge } from './model/knowledge.js';
import type { OutsideClaim } from './model/outside-claim.js';
import type { ModelReading } from './model/reading.js';
import { concatRecords } from './model/records.js';
import type { Relation } from './model/relation.js';
import { sliceSpan } from './model/span.js';
import type { ReadText } from './resolve/facts/statement.js';
import { openResolver, type Resolved } from './resolve/resolve.js';

export interface PipelineOptions extends AnnotateOptions {
  /** What others say that the documents say; it is checked against the texts. */
  readonly claims?: readonly OutsideClaim[];
  /** The relations to look for; by default all that Relata knows. */
  readonly relations?: readonly RelationRule[];
  /** Whether what each clause says is given in its own words too, beside the claims. */
  readonly open?: boolean;
}

/** Reads one document: what it mentions and what it claims. Depends on nothing but the document and the options. */
export function readDocument(document: Document, options: PipelineOptions): ExtractedDocument {
  return extractFrom(annotate(document, options), options);
}

/** The same with the learned model, which finds names and relations that no rule foresees. Rules and model together decide what is kept. */
export async function readDocumentWithModel(document: Document, model: NeuralModel, options: PipelineOptions): Promise<ExtractedDocument> {
  return extractFrom(await annotateWithModel(document, model, options), options);
}

export async function annotateWithModel(document: Document, model: NeuralModel, options: AnnotateOptions): Promise<AnnotatedDocument> {
  const first = readFirst(document, options);
  return annotateFurther(first, options, await askModel(first, model, options));
}

/** What the model reads in a document of which the rules have read the first half. */
export async function askModel({ document, sentences, names, literals }: FirstReading, model: NeuralModel, options: AnnotateOptions): Promise<ModelReading> {
  const known = [...names.map(({ draft }) => ({ ...draft, isLiteral: false })), ...literals.map((literal) => ({ ...literal, isLiteral: true }))];
  return readWithModel(document.text, sentences, model, { known, across: options.chains === true });
}

/** What an annotated document contributes to a graph. */
export function extractFrom(annotated: AnnotatedDocument, options: PipelineOptions): ExtractedDocument {
  const { id, source, title, publishedAt, text, regions } = annotated.document;
  const claims = extract(annotated, options.relations ?? relationRules, (options.userRelations ?? []).map(({ relation }) => relation));
  const { mentions, links, sentences, reading, diagnostics } = annotated;
  const extractions = options.open === true ? { extractions: readExtractions(annotated) } : {};
  const extracted = { document: { id, source, title, publishedAt, text, regions, sentences: sentences.map(({ start, end }) => ({ start, end })) }, mentions, links, claims, ...extractions, diagnostics };
  if (reading === undefined) return extracted;
  const chains = fullChains(text, sentences, reading, mentions, claims);
  return { ...extracted, chains, claims: [...claims, ...readClaimsAcross(annotated, options.relations ?? relationRules, claims, chains)] };
}

/** Joins what documents say, one after the other: of each only names, claims and places stay in memory. */
export interface DocumentJoin {
  /** Documents must come by id, in the order of code units, and have different ids. */
  readonly add: (extracted: ExtractedDocument) => void;
  /** To be called once, after all documents. `read` gives parts of their texts, now and whenever a fact is looked at. */
  readonly finish: (read: ReadText, diagnostics?: readonly Diagnostic[]) => Resolved;
}

export function openDocumentJoin(options: Omit<PipelineOptions, 'syntax'> = {}): DocumentJoin {
  const relations: readonly Relation[] = [...(options.relations ?? relationRules), ...(options.userRelations ?? []).map(({ relation }) => relation)];
  const claims = openClaimJoiner(options.claims ?? [], relations);
  const resolver = openResolver({ relations, aliases: options.aliases ?? [] });
  return {
    add: (extracted) => resolver.add(claims.join(extracted)),
    finish(read, diagnostics = []) {
      const resolved = resolver.finish(read);
      return { ...resolved, diagnostics: concatRecords([...diagnostics, ...claims.refused()], resolved.diagnostics) };
    },
  };
}

/** Joins what documents say into one graph, whatever their order; `diagnostics` tell what happened before, at reading. */
export function joinDocuments(extracted: readonly ExtractedDocument[], options: Omit<PipelineOptions, 'syntax'> = {}, diagnostics: readonly Diagnostic[] = []): KnowledgeGraph {
  const byId = [...extracted].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const join = openDocumentJoin(options);
  byId.forEach(join.add);
  const resolved = join.finish(({ index }, span) => sliceSpan(byId[index]?.document.text ?? '', span), diagnostics);
  return buildGraph(collectKnowledge({ ...resolved, documents: byId.map(({ document }) => document) }));
}

/** From documents to a graph: annotate, extract, resolve, build. */
export function documentsToGraph(documents: Iterable<Document>, options: PipelineOptions): KnowledgeGraph {
  return joinDocuments(Array.from(documents, (document) => readDocument(document, options)), options);
}

/** The same with the learned model, one document after the other. */
export async function documentsToGraphWithModel(documents: Iterable<Document>, model: NeuralModel, options: PipelineOptions): Promise<KnowledgeGraph> {
  const extracted: ExtractedDocument[] = [];
  for (const document of documents) extracted.push(await readDocumentWithModel(document, model, options));
  return joinDocuments(extracted, options);
}
