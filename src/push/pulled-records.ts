import type { Literal } from '../model/claim.js';
import type { Region } from '../model/document.js';
import type { Entity, EntityMention } from '../model/entity.js';
import type { Evidence, Fact } from '../model/fact.js';
import type { KnowledgeDocument } from '../model/knowledge.js';
import { sliceSpan } from '../model/span.js';
import type { Span } from '../model/span.js';
import { compareMentions } from './mention-order.js';
import { fromPortableId } from './pulled-rows.js';
import type { PulledProperties } from './pulled-rows.js';

// Each takes the properties at their word: what somebody has changed by hand is found when the graph is built.

/** The texts of the documents by id: mentions and quotes are cut out of them, never taken from the database. */
export type Texts = ReadonlyMap<string, string>;

type Pair = readonly [number, number];

export function toDocument(properties: PulledProperties): KnowledgeDocument {
  const { id, source, title, publishedAt, text, regions, sentences } = properties as unknown as {
    id: string; source: string; title?: string; publishedAt?: string; text: string; regions: string; sentences: string;
  };
  return {
    id: fromPortableId(id),
    source,
    title: title ?? null,
    publishedAt: publishedAt ?? null,
    text,
    regions: (JSON.parse(regions) as [number, number, Region['kind']][]).map(([start, end, kind]) => ({ start, end, kind })),
    sentences: (JSON.parse(sentences) as Pair[]).map(toSpan),
  };
}

export function toLiteral(properties: PulledProperties): Literal {
  const { value, type } = properties as unknown as Literal;
  return { value, type };
}

/** `places` are the properties of the entity's MENTIONS, each with the document's id. */
export function toEntity(properties: PulledProperties, places: readonly PulledProperties[], texts: Texts): Entity {
  const { id, name, type, aliases, aliasCounts, mentions } = properties as unknown as {
    id: string; name: string; type: string; aliases: string[]; aliasCounts: number[]; mentions?: string;
  };
  return {
    id: fromPortableId(id),
    name,
    type,
    aliases: aliases.map((alias, index) => ({ name: alias, count: aliasCounts[index] ?? 0 })),
    mentions: mentions === undefined
      ? places.map((place) => toMention(place, texts)).sort(compareMentions)
      : (JSON.parse(mentions) as EntityMention[]),
  };
}

function toMention(place: PulledProperties, texts: Texts): EntityMention {
  const { doc, start, end, form } = place as unknown as Omit<EntityMention, 'text'>;
  return { doc, start, end, text: sliceSpan(texts.get(doc) ?? '', { start, end }), form };
}

/** `supports` are the properties of the SUPPORTS of a fact, each with the document's id. */
export function toFact(
  properties: PulledProperties,
  ends: Pick<Fact, 'subject' | 'object'>,
  supports: readonly PulledProperties[],
  texts: Texts,
): Fact {
  const stored = properties as unknown as Fact & { readonly attribution?: string; readonly qualifiers?: string };
  const evidence = [...supports].sort((a, b) => evidenceIndex(a) - evidenceIndex(b));
  return {
    id: fromPortableId(stored.id),
    subject: ends.subject,
    relation: stored.relation,
    open: stored.open,
    object: ends.object,
    polarity: stored.polarity,
    modality: stored.modality,
    tense: stored.tense,
    aspect: stored.aspect,
    attribution: stored.attribution ?? null,
    qualifiers: stored.qualifiers === undefined ? {} : JSON.parse(stored.qualifiers),
    evidence: evidence.map((support) => toEvidence(support, texts)) as unknown as Fact['evidence'],
    confidence: stored.confidence,
    documentCount: stored.documentCount,
    firstSeen: stored.firstSeen ?? null,
    lastSeen: stored.lastSeen ?? null,
    validUntil: stored.validUntil ?? null,
    conflicts: stored.conflicts.map(fromPortableId),
  };
}

/** A SUPPORTS' id ends in `@` and its place in the fact's list. */
function evidenceIndex({ id }: PulledProperties): number {
  return Number(String(id).slice(String(id).lastIndexOf('@') + 1));
}

function toEvidence(support: PulledProperties, texts: Texts): Evidence {
  const { doc, start, end, subject, object, trigger, madeBy, confidence, attribution } = support as unknown as {
    doc: string; start: number; end: number; subject: Pair; object: Pair; trigger: Pair;
    madeBy: string; confidence: number; attribution?: string;
  };
  return {
    doc,
    start,
    end,
    quote: sliceSpan(texts.get(doc) ?? '', { start, end }),
    subject: toSpan(subject),
    object: toSpan(object),
    trigger: toSpan(trigger),
    madeBy,
    confidence,
    attribution: attribution ?? null,
  };
}

function toSpan([start, end]: Pair): Span {
  return { start, end };
}
