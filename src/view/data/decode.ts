import type { Literal } from '../../model/claim.js';
import type { Entity } from '../../model/entity.js';
import type { Evidence, Fact } from '../../model/fact.js';
import type { Knowledge, KnowledgeDocument } from '../../model/knowledge.js';
import { EVIDENCE_WIDTH, MENTION_FORMS } from './page-data.js';
import type { DocumentRow, EntityRow, FactRow, LiteralRow, PageData } from './page-data.js';

/** What a page holds, as the knowledge that it came from, but for regions, decisions and diagnostics, which no page shows. */
export function decodeKnowledge(data: PageData): Knowledge {
  return {
    documents: data.documents.map(decodeDocument),
    entities: data.entities.map((row) => decodeEntity(row, data)),
    facts: data.facts.map((row) => decodeFact(row, data)),
    decisions: [],
    diagnostics: [],
  };
}

function decodeDocument([id, source, title, publishedAt, text, sentences]: DocumentRow): KnowledgeDocument {
  return { id, source, title, publishedAt, text, regions: [], sentences: chunks(sentences, 2).map(([start = 0, end = 0]) => ({ start, end })) };
}

function decodeEntity([id, name, type, aliases, mentions]: EntityRow, data: PageData): Entity {
  return {
    id, name, type: stringAt(data, type),
    aliases: aliases.map(([alias, count]) => ({ name: alias, count })),
    mentions: chunks(mentions, 4).map(([document = 0, start = 0, end = 0, form = 0]) => {
      const { doc, text } = sliceOf(data, document, start, end);
      return { doc, start, end, text, form: MENTION_FORMS[form] ?? 'name' };
    }),
  };
}

export function decodeFact(row: FactRow, data: PageData): Fact {
  const [id, subject, relation, object, open, stance, attribution, confidence, documentCount, qualifiers, conflicts, evidence, [firstSeen, lastSeen, validUntil]] = row;
  const [polarity, modality, tense, aspect] = stringAt(data, stance).split(' ') as [Fact['polarity'], Fact['modality'], Fact['tense'], Fact['aspect']];
  return {
    id, subject: data.entities[subject]?.[0] ?? '', relation: stringAt(data, relation), open: open === 1, object: decodeObject(object, data),
    polarity, modality, tense, aspect, attribution: optionalString(data, attribution),
    qualifiers: Object.fromEntries(chunks(qualifiers, 2).map(([name = 0, value = 0]) => [stringAt(data, name), stringAt(data, value)])),
    evidence: chunks(evidence, EVIDENCE_WIDTH).map((numbers) => decodeEvidence(numbers, data)) as unknown as Fact['evidence'],
    confidence, documentCount, conflicts,
    firstSeen: optionalString(data, firstSeen), lastSeen: optionalString(data, lastSeen), validUntil: optionalString(data, validUntil),
  };
}

function decodeObject(index: number, { entities, literals, strings }: PageData): string | Literal {
  const entity = entities[index];
  if (entity !== undefined) return entity[0];
  const [type, value]: LiteralRow = literals[index - entities.length] ?? [-1, ''];
  return { value, type: (strings[type] ?? 'Text') as Literal['type'] };
}

function decodeEvidence(numbers: readonly number[], data: PageData): Evidence {
  const [document = 0, start = 0, end = 0, s1 = 0, s2 = 0, o1 = 0, o2 = 0, t1 = 0, t2 = 0, madeBy = 0, confidence = 0, attribution = -1] = numbers;
  const { doc, text: quote } = sliceOf(data, document, start, end);
  return {
    doc, start, end, quote, subject: { start: s1, end: s2 }, object: { start: o1, end: o2 }, trigger: { start: t1, end: t2 },
    madeBy: stringAt(data, madeBy), confidence, attribution: optionalString(data, attribution),
  };
}

function sliceOf(data: PageData, document: number, start: number, end: number): { doc: string; text: string } {
  const row = data.documents[document];
  return row === undefined ? { doc: '', text: '' } : { doc: row[0], text: row[4].slice(start, end) };
}

function stringAt(data: PageData, index: number): string {
  return data.strings[index] ?? '';
}

function optionalString(data: PageData, index: number): string | null {
  return index < 0 ? null : stringAt(data, index);
}

function chunks(numbers: readonly number[], width: number): number[][] {
  return Array.from({ length: numbers.length / width }, (_, index) => numbers.slice(index * width, (index + 1) * width));
}
