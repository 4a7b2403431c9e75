import type { Fact } from '../model/fact.js';
import type { Span } from '../model/span.js';
import { portableId } from './portable-id.js';
import type { PropertyValue } from './property-rows.js';
import { READS_NOTHING, shapeOf, toStorable } from './shape.js';
import type { Reader, Shape } from './shape.js';

/** The properties of facts; `sentenceIdAt` names the sentence in which a span begins. */
export function factShape(sentenceIdAt: (doc: string, span: Span) => string): Shape<Fact> {
  const fixed = shapeOf<Fact>({
    id: ({ id }) => portableId(id),
    relation: ({ relation }) => relation,
    open: ({ open }) => open,
    polarity: ({ polarity }) => polarity,
    modality: ({ modality }) => modality,
    tense: ({ tense }) => tense,
    aspect: ({ aspect }) => aspect,
    attribution: ({ attribution }) => attribution,
    confidence: ({ confidence }) => confidence,
    documentCount: ({ documentCount }) => documentCount,
    firstSeen: ({ firstSeen }) => firstSeen,
    lastSeen: ({ lastSeen }) => lastSeen,
    validUntil: ({ validUntil }) => validUntil,
    evidenceCount: ({ evidence }) => evidence.length,
    quotes: ({ evidence }) => evidence.map((item) => item.quote),
    documents: ({ evidence }) => distinct(evidence.map((item) => portableId(item.doc))),
    sentences: ({ evidence }) => distinct(evidence.map((item) => sentenceIdAt(item.doc, item))),
    madeBy: ({ evidence }) => distinct(evidence.map((item) => item.madeBy)),
    conflicts: ({ conflicts }) => conflicts.map(portableId),
  }, ['attribution', 'firstSeen', 'lastSeen', 'validUntil']);
  return {
    keys: (fact) => {
      const [keys, qualifiers] = [fixed.keys(fact), qualifierKeys(fact)];
      return qualifiers.length === 0 ? keys : [...keys, ...qualifiers];
    },
    reader: (key) => (key === 'qualifiers' ? allQualifiers : key.startsWith(PREFIX) ? qualifierReader(key.slice(PREFIX.length)) : fixed.reader(key)),
  };
}

/** The property of a qualifier is called so and by its name. */
const PREFIX = 'qualifier_';

/**
 * Each qualifier with a plain name is a property of its own (`qualifier_date`), for queries; and all of them are one
 * JSON text, since names come from user files and not every name can be a property everywhere.
 */
function qualifierKeys({ qualifiers }: Fact): readonly string[] {
  const names = Object.keys(qualifiers).sort();
  return names.length === 0 ? [] : [...names.filter(isPlainName).map((name) => PREFIX + name), 'qualifiers'];
}

function qualifierReader(name: string): Reader<Fact> {
  if (!isPlainName(name)) return READS_NOTHING;
  return ({ qualifiers }) => (Object.hasOwn(qualifiers, name) ? toStorable(qualifiers[name]) : undefined);
}

function allQualifiers({ qualifiers }: Fact): PropertyValue | undefined {
  const entries = Object.entries(qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : toStorable(JSON.stringify(Object.fromEntries(entries)));
}

function isPlainName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
