import { knowledgeOf } from '../../graph/read.js';
import type { KnowledgeGraph } from '../../graph/graph.js';
import type { ResolutionDecision } from '../../model/decision.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Entity } from '../../model/entity.js';
import { factType } from '../../model/fact.js';
import type { Evidence, Fact } from '../../model/fact.js';
import type { KnowledgeDocument, KnowledgeRecords } from '../../model/knowledge.js';
import type { Records } from '../../model/records.js';
import type { Span } from '../../model/span.js';

/** The form of graph.json that this version writes; a reader must refuse a number that it does not know. */
export const GRAPH_JSON_VERSION = 1;

/**
 * graph.json: everything that the graph holds, one record a line, so that two versions can be compared line by line
 * and a large file can be read as a stream. Keys have one order; the last line ends with a newline.
 */
export function writeJson(graph: KnowledgeGraph): string {
  return [...jsonPieces(knowledgeOf(graph))].join('');
}

/** The same in pieces, for what does not fit in memory. */
export function* jsonPieces({ documents, entities, facts, decisions, diagnostics }: KnowledgeRecords): Generator<string> {
  yield `{"version":${GRAPH_JSON_VERSION},\n`;
  yield* listPieces('documents', documents, documentRecord);
  yield ',\n';
  yield* listPieces('entities', entities, entityRecord);
  yield ',\n';
  yield* listPieces('facts', facts, factRecord);
  yield ',\n';
  yield* listPieces('decisions', decisions, decisionRecord);
  yield ',\n';
  yield* listPieces('diagnostics', diagnostics, diagnosticRecord);
  yield '}\n';
}

function* listPieces<T>(name: string, records: Records<T>, toRecord: (record: T) => unknown): Generator<string> {
  yield `${JSON.stringify(name)}:[`;
  let before = '\n';
  for (const record of records) {
    yield before + JSON.stringify(toRecord(record));
    before = ',\n';
  }
  yield records.length === 0 ? ']' : '\n]';
}

function decisionRecord({ action, left, right, leftName, rightName, comparison, score, explanation }: ResolutionDecision): unknown {
  return { action, left, right, leftName, rightName, comparison, score, explanation };
}

function documentRecord({ id, source, title, publishedAt, text, regions, sentences }: KnowledgeDocument): unknown {
  return {
    id, source, title, publishedAt, text,
    regions: regions.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: sentences.map(pairOf),
  };
}

function entityRecord({ id, name, type, aliases, mentions }: Entity): unknown {
  return {
    id, name, type,
    aliases: aliases.map((alias) => alias.name),
    aliasCounts: aliases.map((alias) => alias.count),
    mentions: mentions.map(({ doc, start, end, text, form }) => ({ doc, start, end, text, form })),
  };
}

function factRecord(fact: Fact): unknown {
  const { id, subject, relation, open, object, polarity, modality, tense, aspect, attribution } = fact;
  return {
    id, subject, relation, type: factType(fact), open,
    object: typeof object === 'string' ? object : { value: object.value, type: object.type },
    polarity, modality, tense, aspect, attribution,
    qualifiers: fact.qualifiers,
    evidence: fact.evidence.map(evidenceRecord),
    confidence: fact.confidence,
    documentCount: fact.documentCount,
    firstSeen: fact.firstSeen,
    lastSeen: fact.lastSeen,
    validUntil: fact.validUntil,
    conflicts: fact.conflicts,
  };
}

function evidenceRecord({ doc, start, end, quote, subject, object, trigger, madeBy, confidence, attribution }: Evidence): unknown {
  return {
    doc, start, end, quote,
    subject: pairOf(subject), object: pairOf(object), trigger: pairOf(trigger),
    madeBy, confidence, attribution,
  };
}

function diagnosticRecord({ stage, reason, message, severity, source, doc, line, span }: Diagnostic): unknown {
  // JSON.stringify leaves out what is undefined.
  return { stage, reason, message, severity, source, doc, line, span: span && pairOf(span) };
}

function pairOf({ start, end }: Span): [number, number] {
  return [start, end];
}
