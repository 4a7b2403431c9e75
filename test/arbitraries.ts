import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Literal } from '../src/model/claim.js';
import type { ResolutionDecision } from '../src/model/decision.js';
import type { Diagnostic } from '../src/model/diagnostic.js';
import type { Region } from '../src/model/document.js';
import type { Entity } from '../src/model/entity.js';
import type { Evidence, Fact } from '../src/model/fact.js';
import type { Knowledge, KnowledgeDocument } from '../src/model/knowledge.js';
import { ENTITY_TYPES } from '../src/model/mention.js';
import type { Span } from '../src/model/span.js';

/** Every property test runs with this seed, so that a failure is the same failure tomorrow. */
export const SEED = 20240229;

/** Names that have broken some format, query, page, path or object before. */
export const HOSTILE_NAMES: readonly string[] = [
  '',
  ' ',
  "O'Reilly \"Media\" & Sons <b>",
  'line\nbreak',
  'carriage\r\nreturn\r',
  'tab\tstop',
  '__proto__',
  'constructor',
  'toString',
  '</script><script>alert(1)</script>',
  ']]>',
  '<!-- --> <?xml ?>',
  '\u202Eevil\u202C \u2066x\u2069',
  'nul\u0000 bell\u0007 escape\u001B delete\u007F next\u0085 line\u2028 par\u2029',
  'lone \uD83D high',
  'lone \uDE00 low',
  'not\uFFFEchars\uFFFF',
  '😀👩‍👩‍👧 e\u0301',
  '=HYPERLINK("http://example.com","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '`backtick`` `',
  '${injected} #{x} {{y}}',
  "'}) DETACH DELETE n //",
  '\\"; DROP \\u0060',
  'back\\slash\\',
  '| table | [link](javascript:alert(1)) *bold* # head',
  '%%{init: {}}%% --> A["x"]; end',
  '../../etc/passwd',
  'http://example.com/<a>"b"#c?d=e f',
  '_:b0 <x> "y"@en .',
  'ﬁ ＝1 ＋1',
  '#quot; &quot; &#0; &amp;amp;',
  'a;b,c|d\u001Fe',
];

/** Records as object literals make them: fast-check's own have no prototype at times, and nothing of ours has that. */
function record<T>(fields: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> {
  return fc.record<T>(fields, { noNullPrototype: true }) as Arbitrary<T>;
}

/** Any text: hostile names, plain words, arbitrary Unicode, lone surrogates. */
export const hostileText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.constantFrom('Zoom', 'Eric Yuan', 'Suirui Zhumu', 'said that', 'owns'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 4 }).map((units) => String.fromCharCode(...units)),
);

const id = hostileText.filter((name) => name !== '');
const modality = fc.constantFrom('actual', 'planned', 'threatened', 'in_talks', 'possible', 'advised', 'claimed' as const);
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const index = fc.nat({ max: 1000 });
const relation = fc.oneof(
  fc.constantFrom('OWNED_BY', 'FOUNDED_BY', 'CHIEF_EXECUTIVE_OF', 'NOT_A_RELATION', 'PART_OF', 'MENTIONS'),
  id,
);
const literal: Arbitrary<Literal> = record({
  value: hostileText,
  type: fc.constantFrom('Date', 'Quantity', 'Text' as const),
});

const document: Arbitrary<KnowledgeDocument> = record({
  id,
  source: hostileText,
  title: fc.option(hostileText),
  publishedAt: fc.option(fc.constantFrom('2020-08-03', '2020-08-03T12:00:00Z')),
  pieces: fc.array(fc.tuple(hostileText, fc.boolean()), { maxLength: 6 }),
  kind: fc.constantFrom('caption', 'credit', 'title' as const),
}).map(({ pieces, kind, ...fields }) => {
  const spans = piecesToSpans(pieces.map(([piece]) => piece));
  const regions: Region[] = spans.filter((_, at) => pieces[at]?.[1]).map((span) => ({ ...span, kind }));
  const text = pieces.map(([piece]) => piece).join(' ');
  return { ...fields, text, regions, sentences: spans.filter((span) => span.start < span.end) };
});

function piecesToSpans(pieces: readonly string[]): Span[] {
  let start = 0;
  return pieces.map((piece) => {
    const span = { start, end: start + piece.length };
    start = span.end + 1;
    return span;
  });
}

/** Where something stands, as numbers that are made to fit a document once there is one. */
interface Place {
  readonly doc: number;
  readonly start: number;
  readonly length: number;
}
const place: Arbitrary<Place> = record({ doc: index, start: index, length: index });

interface DraftEvidence extends Place {
  readonly madeBy: string;
  readonly confidence: number;
  readonly attribution: string | null;
}
const draftEvidence: Arbitrary<DraftEvidence> = record({
  doc: index, start: index, length: index, madeBy: hostileText, confidence: unit, attribution: fc.option(hostileText),
});

const draftEntity = record({
  id,
  name: hostileText,
  type: fc.oneof(fc.constantFrom(...ENTITY_TYPES), fc.constantFrom('Document', 'Sentence'), hostileText),
  aliases: fc.array(record({ name: hostileText, count: fc.integer({ min: 1, max: 9 }) }), { maxLength: 3 }),
  mentions: fc.array(
    record({ place, form: fc.constantFrom('name', 'nominal', 'pronoun' as const) }),
    { maxLength: 3 },
  ),
});

const day = fc.option(fc.constantFrom('2019-12-31', '2020-08-03'));

const draftFact = record({
  id,
  subject: index,
  relation,
  open: fc.boolean(),
  object: fc.oneof(index, literal),
  polarity: fc.constantFrom('asserted', 'negated' as const),
  modality,
  tense: fc.constantFrom('past', 'present', 'future' as const),
  aspect: fc.constantFrom('state', 'event' as const),
  attribution: fc.option(hostileText),
  qualifiers: fc
    .array(fc.tuple(fc.oneof(fc.constantFrom('date', 'place', '__proto__'), hostileText), hostileText), { maxLength: 3 })
    .map((entries): Record<string, string> => Object.fromEntries(entries)),
  evidence: fc.array(draftEvidence, { minLength: 1, maxLength: 3 }),
  confidence: unit,
  documentCount: fc.integer({ min: 1, max: 9 }),
  firstSeen: day,
  lastSeen: day,
  validUntil: fc.oneof(day, fc.constant('2021')),
  conflicts: fc.array(index, { maxLength: 2 }),
});

const decision: Arbitrary<ResolutionDecision> = record({
  action: fc.constantFrom('join', 'keep-apart' as const),
  left: hostileText,
  right: hostileText,
  leftName: hostileText,
  rightName: hostileText,
  comparison: hostileText,
  score: unit,
  explanation: hostileText,
});

const diagnostic: Arbitrary<Diagnostic> = fc.record(
  {
    stage: fc.constantFrom('ingest', 'annotate', 'resolve' as const),
    reason: fc.constantFrom('bad-record', 'unresolved-pronoun', 'contradiction' as const),
    message: hostileText,
    severity: fc.constantFrom('error', 'warning', 'note' as const),
    source: hostileText,
    doc: hostileText,
    line: index,
    span: record({ start: index, end: index }),
  },
  { noNullPrototype: true, requiredKeys: ['stage', 'reason', 'message', 'severity', 'source'] },
);

/** Knowledge that keeps its contract, with hostile text wherever text can stand. */
export const knowledge: Arbitrary<Knowledge> = record({
  documents: fc.uniqueArray(document, { selector: (item) => item.id, maxLength: 3 }),
  entities: fc.uniqueArray(draftEntity, { selector: (item) => item.id, maxLength: 5 }),
  facts: fc.uniqueArray(draftFact, { selector: (item) => item.id, maxLength: 5 }),
  decisions: fc.array(decision, { maxLength: 2 }),
  diagnostics: fc.array(diagnostic, { maxLength: 2 }),
}).map(({ documents, entities, facts, decisions, diagnostics }) => {
  const written = documents.filter((item) => item.text !== '');
  const things = written.length === 0 ? entities.map((draft) => ({ ...draft, mentions: [] })) : entities;
  const sayable = written.length === 0 || entities.length === 0 ? [] : facts;
  return {
    documents: sortById(documents),
    entities: sortById(things.map((draft) => toEntity(draft, written))),
    facts: sortById(sayable.map((draft) => toFact(draft, written, entities, sayable))),
    decisions,
    diagnostics,
  };
});

type DraftEntity = typeof draftEntity extends Arbitrary<infer T> ? T : never;
type DraftFact = typeof draftFact extends Arbitrary<infer T> ? T : never;

function toEntity({ id, name, type, aliases, mentions }: DraftEntity, documents: readonly KnowledgeDocument[]): Entity {
  return { id, name, type, aliases, mentions: mentions.map(({ place: at, form }) => ({ ...locate(at, documents), form })) };
}

function toFact(
  draft: DraftFact,
  documents: readonly KnowledgeDocument[],
  entities: readonly DraftEntity[],
  facts: readonly DraftFact[],
): Fact {
  const { object, evidence, conflicts, subject } = draft;
  return {
    ...draft,
    subject: pick(entities, subject).id,
    object: typeof object === 'number' ? pick(entities, object).id : object,
    evidence: evidence.map((item) => toEvidence(item, documents)) as unknown as Fact['evidence'],
    conflicts: conflicts.map((at) => pick(facts, at).id),
  };
}

function toEvidence(draft: DraftEvidence, documents: readonly KnowledgeDocument[]): Evidence {
  const { doc, start, end, text } = locate(draft, documents);
  const { madeBy, confidence, attribution } = draft;
  const part = { start, end };
  return { doc, start, end, quote: text, subject: part, object: part, trigger: part, madeBy, confidence, attribution };
}

function locate({ doc, start, length }: Place, documents: readonly KnowledgeDocument[]): Span & { doc: string; text: string } {
  const { id, text } = pick(documents, doc);
  const from = start % text.length;
  const to = Math.min(text.length, from + 1 + (length % 20));
  return { doc: id, start: from, end: to, text: text.slice(from, to) };
}

function pick<T>(items: readonly T[], at: number): T {
  return items[at % items.length] as T;
}

function sortById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
