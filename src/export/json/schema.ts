import * as vocabulary from './vocabulary.js';
import { GRAPH_JSON_VERSION } from './write.js';

const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const count = { type: 'integer', minimum: 0 };
const share = { type: 'number', minimum: 0, maximum: 1 };
const span = { type: 'array', items: count, minItems: 2, maxItems: 2, description: '[start, end): UTF-16 code units' };

function oneOf(values: readonly string[]): object {
  return { type: 'string', enum: values };
}

function listOf(items: object): object {
  return { type: 'array', items };
}

/** An object with exactly these keys; those in `optional` may be absent. */
function record(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const document = record({
  id: text,
  source: text,
  title: textOrNull,
  publishedAt: textOrNull,
  text: { ...text, description: 'The text as it was read; every offset in the file counts its UTF-16 code units.' },
  regions: listOf(record({ start: count, end: count, kind: oneOf(vocabulary.REGION_KINDS) })),
  sentences: listOf(span),
});

const mention = record({ doc: text, start: count, end: count, text, form: oneOf(vocabulary.MENTION_FORMS) });

const entity = record({
  id: text,
  name: text,
  type: { ...text, description: 'Person, Organization, Place, Product, Work/Document, Event, Group, Date, Quantity, or a type of your own' },
  aliases: listOf(text),
  aliasCounts: { ...listOf(count), description: 'How often each alias occurs, in the order of the aliases' },
  mentions: listOf(mention),
});

const literal = record({ value: text, type: oneOf(vocabulary.LITERAL_TYPES) });

const evidence = record({
  doc: text,
  start: count,
  end: count,
  quote: { ...text, description: "The document's text from start to end" },
  subject: span,
  object: span,
  trigger: span,
  madeBy: { ...text, description: 'The rule or model that read it' },
  confidence: share,
  attribution: textOrNull,
});

const fact = record({
  id: text,
  subject: { ...text, description: 'Id of an entity' },
  relation: { ...text, minLength: 1 },
  type: {
    ...text,
    description: 'The relation with what keeps it from looking true: THREATENED_BANNED, NOT_OWNED_BY, FORMER_CHIEF_EXECUTIVE_OF',
  },
  open: { type: 'boolean', description: 'Whether the relation is a verb of the text, not one of the vocabulary' },
  object: { description: 'Id of an entity, or a value', anyOf: [text, literal] },
  polarity: oneOf(vocabulary.POLARITIES),
  modality: oneOf(vocabulary.MODALITIES),
  tense: oneOf(vocabulary.TENSES),
  aspect: oneOf(vocabulary.ASPECTS),
  attribution: textOrNull,
  qualifiers: { type: 'object', additionalProperties: text },
  evidence: { ...listOf(evidence), minItems: 1 },
  confidence: share,
  documentCount: { ...count, description: 'Independent documents that state it; a reprint does not count' },
  firstSeen: { ...textOrNull, description: 'Day (YYYY-MM-DD) of the first dated document that states it' },
  lastSeen: { ...textOrNull, description: 'Day of the last dated document that states it' },
  validUntil: { ...textOrNull, description: 'When a state ended at the latest: as a text says, or the day of the first document that calls it over' },
  conflicts: { ...listOf(text), description: 'Ids of facts that contradict it' },
});

const decision = record({
  action: oneOf(vocabulary.ACTIONS),
  left: text,
  right: text,
  leftName: text,
  rightName: text,
  comparison: text,
  score: share,
  explanation: text,
});

const diagnostic = record({
  stage: oneOf(vocabulary.STAGES),
  reason: oneOf(vocabulary.DIAGNOSTIC_REASONS),
  message: text,
  severity: oneOf(vocabulary.SEVERITIES),
  source: text,
  doc: text,
  line: count,
  span,
}, ['doc', 'line', 'span']);

/** JSON Schema (draft 2020-12) of graph.json; `docs/graph.schema.json` is this, as a file. */
export const GRAPH_JSON_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Relata graph',
  description: 'What a corpus says: entities and facts, each with the places in the documents that they were read from.',
  ...record({
    version: { const: GRAPH_JSON_VERSION },
    documents: listOf(document),
    entities: listOf(entity),
    facts: listOf(fact),
    decisions: listOf(decision),
    diagnostics: listOf(diagnostic),
  }),
};
