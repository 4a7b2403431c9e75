import { GraphError } from '../../graph/errors.js';
import { buildGraph } from '../../graph/graph.js';
import type { KnowledgeGraph } from '../../graph/graph.js';
import type { Literal } from '../../model/claim.js';
import type { ResolutionDecision } from '../../model/decision.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Entity } from '../../model/entity.js';
import { factType } from '../../model/fact.js';
import type { Evidence, Fact } from '../../model/fact.js';
import type { Knowledge, KnowledgeDocument } from '../../model/knowledge.js';
import type { Span } from '../../model/span.js';
import { Cursor } from './cursor.js';
import { GraphFileError } from './errors.js';
import * as vocabulary from './vocabulary.js';
import { GRAPH_JSON_VERSION } from './write.js';

/**
 * Reads graph.json back: `readJson(writeJson(graph), file)` is the same graph. Fields that this version does not know
 * are passed over. Throws a {@link GraphFileError} that names the file and the place for anything else.
 */
export function readJson(text: string, file: string): KnowledgeGraph {
  return build(readKnowledge(text, file), file);
}

/**
 * What graph.json says, in the right form but not yet checked for sense: references may lead nowhere and quotes may be wrong. For
 * who wants to tell all that is wrong and not only the first thing.
 */
export function readKnowledge(text: string, file: string): Knowledge {
  const root = new Cursor(file, '', parse(text, file));
  const version = root.at('version').count();
  if (version !== GRAPH_JSON_VERSION) {
    throw root.at('version').wrong(`version ${version} is not known; this reader knows version ${GRAPH_JSON_VERSION}`);
  }
  return {
    documents: root.at('documents').list().map(readDocument),
    entities: root.at('entities').list().map(readEntity),
    facts: root.at('facts').list().map(readFact),
    decisions: root.at('decisions').list().map(readDecision),
    diagnostics: root.at('diagnostics').list().map(readDiagnostic),
  };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new GraphFileError(file, '', `not JSON: ${problem}`);
  }
}

const LIST_OF = { document: 'documents', entity: 'entities', fact: 'facts' } as const;

function build(knowledge: Knowledge, file: string): KnowledgeGraph {
  try {
    return buildGraph(knowledge);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { kind, id, field } = error.place;
    const list = LIST_OF[kind];
    const index = knowledge[list].findLastIndex((record) => record.id === id);
    throw new GraphFileError(file, `${list}[${index}].${field}`, error.message);
  }
}

function readDocument(at: Cursor): KnowledgeDocument {
  return {
    id: at.at('id').text(),
    source: at.at('source').text(),
    title: at.at('title').textOrNull(),
    publishedAt: at.at('publishedAt').textOrNull(),
    text: at.at('text').text(),
    regions: at.at('regions').list().map((region) => ({
      start: region.at('start').count(),
      end: region.at('end').count(),
      kind: region.at('kind').oneOf(vocabulary.REGION_KINDS),
    })),
    sentences: at.at('sentences').list().map(readSpan),
  };
}

function readEntity(at: Cursor): Entity {
  const names = at.at('aliases').list();
  const counts = at.at('aliasCounts').list();
  if (names.length !== counts.length) throw at.at('aliasCounts').wrong(`${counts.length} counts for ${names.length} aliases`);
  return {
    id: at.at('id').text(),
    name: at.at('name').text(),
    type: at.at('type').text(),
    aliases: names.map((name, index) => ({ name: name.text(), count: counts[index]?.count() ?? 0 })),
    mentions: at.at('mentions').list().map((mention) => ({
      doc: mention.at('doc').text(),
      start: mention.at('start').count(),
      end: mention.at('end').count(),
      text: mention.at('text').text(),
      form: mention.at('form').oneOf(vocabulary.MENTION_FORMS),
    })),
  };
}

function readFact(at: Cursor): Fact {
  const [first, ...others] = at.at('evidence').list().map(readEvidence);
  if (first === undefined) throw at.at('evidence').wrong('a fact needs evidence');
  const fact: Fact = {
    id: at.at('id').text(),
    subject: at.at('subject').text(),
    relation: at.at('relation').text(),
    open: at.at('open').flag(),
    object: readObject(at.at('object')),
    polarity: at.at('polarity').oneOf(vocabulary.POLARITIES),
    modality: at.at('modality').oneOf(vocabulary.MODALITIES),
    tense: at.at('tense').oneOf(vocabulary.TENSES),
    aspect: at.at('aspect').oneOf(vocabulary.ASPECTS),
    attribution: at.at('attribution').textOrNull(),
    qualifiers: at.at('qualifiers').texts(),
    evidence: [first, ...others],
    confidence: at.at('confidence').share(),
    documentCount: at.at('documentCount').count(),
    firstSeen: readDay(at, 'firstSeen'),
    lastSeen: readDay(at, 'lastSeen'),
    validUntil: readDay(at, 'validUntil'),
    conflicts: at.at('conflicts').list().map((id) => id.text()),
  };
  // What is not asserted as true must not look true: a file edited in one place only does.
  const type = at.at('type').text();
  if (type !== factType(fact)) {
    throw at.at('type').wrong(`${JSON.stringify(type)} does not fit the fact, which is ${JSON.stringify(factType(fact))}`);
  }
  return fact;
}

/** Files from before facts had dates have none. */
function readDay(at: Cursor, name: string): string | null {
  return at.has(name) ? at.at(name).textOrNull() : null;
}

function readObject(at: Cursor): string | Literal {
  if (at.isText()) return at.text();
  return { value: at.at('value').text(), type: at.at('type').oneOf(vocabulary.LITERAL_TYPES) };
}

function readEvidence(at: Cursor): Evidence {
  return {
    doc: at.at('doc').text(),
    start: at.at('start').count(),
    end: at.at('end').count(),
    quote: at.at('quote').text(),
    subject: readSpan(at.at('subject')),
    object: readSpan(at.at('object')),
    trigger: readSpan(at.at('trigger')),
    madeBy: at.at('madeBy').text(),
    confidence: at.at('confidence').share(),
    attribution: at.at('attribution').textOrNull(),
  };
}

function readDecision(at: Cursor): ResolutionDecision {
  return {
    action: at.at('action').oneOf(vocabulary.ACTIONS),
    left: at.at('left').text(),
    right: at.at('right').text(),
    leftName: at.at('leftName').text(),
    rightName: at.at('rightName').text(),
    comparison: at.at('comparison').text(),
    score: at.at('score').share(),
    explanation: at.at('explanation').text(),
  };
}

function readDiagnostic(at: Cursor): Diagnostic {
  return {
    stage: at.at('stage').oneOf(vocabulary.STAGES),
    reason: at.at('reason').oneOf(vocabulary.DIAGNOSTIC_REASONS),
    message: at.at('message').text(),
    severity: at.at('severity').oneOf(vocabulary.SEVERITIES),
    source: at.at('source').text(),
    ...(at.has('doc') ? { doc: at.at('doc').text() } : {}),
    ...(at.has('line') ? { line: at.at('line').count() } : {}),
    ...(at.has('span') ? { span: readSpan(at.at('span')) } : {}),
  };
}

function readSpan(at: Cursor): Span {
  const [start, end, ...more] = at.list();
  if (start === undefined || end === undefined || more.length > 0) throw at.wrong('expected [start, end]');
  return { start: start.count(), end: end.count() };
}
