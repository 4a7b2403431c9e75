import type { KnowledgeGraph } from '../../graph/graph.js';
import { documentsOf, entitiesOf, factsOf } from '../../graph/read.js';
import type { Entity } from '../../model/entity.js';
import { factType } from '../../model/fact.js';
import type { Evidence, Fact } from '../../model/fact.js';
import type { KnowledgeDocument } from '../../model/knowledge.js';
import type { Span } from '../../model/span.js';
import { groupBy } from '../../model/group-by.js';
import { isPlain } from '../../model/standing.js';
import { codePointOffsets } from './code-points.js';
import { date, double, flag, integer, iriFor, name, text, valueTerm } from './terms.js';
import type { IriTerm, LiteralTerm, Statement } from './terms.js';

type Description = readonly (readonly [IriTerm, IriTerm | LiteralTerm | null])[];

type Offsets = ReadonlyMap<string, (offset: number) => number>;

const A = name('rdf', 'type');

/**
 * The graph as RDF. Every fact is an `rdf:Statement` whose predicate is the fact's type, with its evidence as NIF
 * strings that it was derived from; a fact that the text asserts as true now is a triple of its own besides. A fact
 * that is threatened, denied or over is no such triple: whoever queries the plain triples finds the true ones only.
 * Statements with one subject come together.
 */
export function toStatements(graph: KnowledgeGraph): Statement[] {
  const documents = documentsOf(graph);
  const facts = factsOf(graph);
  const offsets: Offsets = new Map(documents.map((document) => [document.id, codePointOffsets(document.text)]));
  const plainFacts = groupBy(facts.filter(isPlain), (fact) => fact.subject);
  return [
    ...documents.flatMap(describeDocument),
    ...entitiesOf(graph).flatMap((entity) => [
      ...describeEntity(entity, plainFacts.get(entity.id) ?? []),
      ...entity.mentions.flatMap((mention, index) =>
        describe(iriFor('entity', entity.id, 'mention', String(index)), [
          ...passage(mention, mention.text, mention.doc, offsets),
          [name('itsrdf', 'taIdentRef'), iriFor('entity', entity.id)],
        ])),
    ]),
    ...facts.flatMap((fact) => describeFact(fact, offsets)),
  ];
}

function describe(subject: IriTerm, description: Description): Statement[] {
  return description.flatMap(([predicate, object]) => (object === null ? [] : [{ subject, predicate, object }]));
}

function describeDocument({ id, source, title, publishedAt, text: content }: KnowledgeDocument): Statement[] {
  return describe(iriFor('document', id), [
    [A, name('nif', 'Context')],
    [A, name('prov', 'Entity')],
    [name('dcterms', 'identifier'), text(id)],
    [name('dcterms', 'source'), text(source)],
    [name('dcterms', 'title'), title === null ? null : text(title)],
    [name('dcterms', 'issued'), publishedAt === null ? null : date(publishedAt)],
    [name('nif', 'isString'), text(content)],
  ]);
}

function describeEntity({ id, name: label, type, aliases }: Entity, plainFacts: readonly Fact[]): Statement[] {
  return distinct(describe(iriFor('entity', id), [
    [A, name('relata', 'Entity')],
    [A, type === '' ? null : iriFor('type', type)],
    [name('rdfs', 'label'), text(label)],
    ...aliases.map((alias) => [name('skos', 'altLabel'), text(alias.name)] as const),
    ...plainFacts.map((fact) => [iriFor('relation', fact.relation), objectTerm(fact)] as const),
  ]));
}

function describeFact(fact: Fact, offsets: Offsets): Statement[] {
  const { id, relation, open, polarity, modality, tense, aspect, attribution, confidence, documentCount } = fact;
  const { firstSeen, lastSeen, validUntil, conflicts, evidence, qualifiers } = fact;
  const iri = iriFor('fact', id);
  const evidenceIri = (index: number): IriTerm => iriFor('fact', id, 'evidence', String(index));
  return [
    ...distinct(describe(iri, [
      [A, name('rdf', 'Statement')],
      [name('rdf', 'subject'), iriFor('entity', fact.subject)],
      [name('rdf', 'predicate'), iriFor('relation', factType(fact))],
      [name('rdf', 'object'), objectTerm(fact)],
      [name('relata', 'relation'), text(relation)],
      [name('relata', 'open'), flag(open)],
      [name('relata', 'polarity'), text(polarity)],
      [name('relata', 'modality'), text(modality)],
      [name('relata', 'tense'), text(tense)],
      [name('relata', 'aspect'), text(aspect)],
      [name('relata', 'attribution'), attribution === null ? null : text(attribution)],
      [name('relata', 'confidence'), double(confidence)],
      [name('relata', 'documentCount'), integer(documentCount)],
      [name('relata', 'firstSeen'), firstSeen === null ? null : date(firstSeen)],
      [name('relata', 'lastSeen'), lastSeen === null ? null : date(lastSeen)],
      [name('relata', 'validUntil'), validUntil === null ? null : date(validUntil)],
      ...conflicts.map((other) => [name('relata', 'contradicts'), iriFor('fact', other)] as const),
      ...Object.keys(qualifiers).sort().map((key) => [name('relata', 'qualifier'), iriFor('fact', id, 'qualifier', key)] as const),
      ...evidence.map((_, index) => [name('prov', 'wasDerivedFrom'), evidenceIri(index)] as const),
    ])),
    ...Object.keys(qualifiers).sort().flatMap((key) => describe(iriFor('fact', id, 'qualifier', key), [
      [name('rdfs', 'label'), text(key)],
      [name('rdf', 'value'), text(qualifiers[key] ?? '')],
    ])),
    ...evidence.flatMap((item, index) => describe(evidenceIri(index), describeEvidence(item, offsets))),
  ];
}

function describeEvidence(evidence: Evidence, offsets: Offsets): Description {
  const { doc, quote, madeBy, confidence, attribution } = evidence;
  return [
    [A, name('prov', 'Entity')],
    ...passage(evidence, quote, doc, offsets),
    [name('relata', 'madeBy'), text(madeBy)],
    [name('relata', 'confidence'), double(confidence)],
    [name('relata', 'attribution'), attribution === null ? null : text(attribution)],
  ];
}

/** A stretch of a document, counted in code points. */
function passage({ start, end }: Span, content: string, doc: string, offsets: Offsets): Description {
  const toCodePoints = offsets.get(doc) ?? ((offset) => offset);
  return [
    [A, name('nif', 'String')],
    [name('nif', 'referenceContext'), iriFor('document', doc)],
    [name('nif', 'beginIndex'), integer(toCodePoints(start))],
    [name('nif', 'endIndex'), integer(toCodePoints(end))],
    [name('nif', 'anchorOf'), text(content)],
  ];
}

function objectTerm({ object }: Fact): IriTerm | LiteralTerm {
  return typeof object === 'string' ? iriFor('entity', object) : valueTerm(object);
}

/** RDF is a set: two aliases or two facts that come to the same triple are one. */
function distinct(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [JSON.stringify(statement), statement])).values()];
}
