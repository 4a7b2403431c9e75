import { buildGraph } from '../../src/graph/graph.js';
import type { KnowledgeGraph } from '../../src/graph/graph.js';
import type { Entity, EntityMention } from '../../src/model/entity.js';
import type { Fact } from '../../src/model/fact.js';
import type { KnowledgeDocument } from '../../src/model/knowledge.js';

const TYPES = ['Person', 'Organization', 'Place', 'Product', 'Event', 'Group'];
const MODALITIES = ['actual', 'actual', 'actual', 'planned', 'threatened'] as const;
const SENTENCES_IN_DOCUMENT = 50;

/** A graph of any size, always the same for the same numbers: one sentence a fact, hubs among the entities, many relations. */
export function syntheticGraph(entityCount: number, factCount: number, relationCount = 40): KnowledgeGraph {
  const mentions = new Map<string, EntityMention[]>();
  const facts: Fact[] = [];
  const documents: KnowledgeDocument[] = [];
  for (let first = 0; first < factCount; first += SENTENCES_IN_DOCUMENT) {
    const doc = `document-${padded(documents.length)}`;
    const count = Math.min(SENTENCES_IN_DOCUMENT, factCount - first);
    const sentences = Array.from({ length: count }, (_, index) => sentenceOf(first + index, entityCount, relationCount));
    let start = 0;
    const spans = sentences.map((sentence, index) => {
      facts.push(factOf(first + index, doc, start, sentence));
      addMention(mentions, sentence.subject, doc, start);
      addMention(mentions, sentence.object, doc, start + sentence.text.indexOf(nameOf(sentence.object), 1));
      const span = { start, end: start + sentence.text.length };
      start = span.end + 1;
      return span;
    });
    const text = sentences.map((sentence) => sentence.text).join(' ');
    documents.push({ id: doc, source: `${doc}.txt`, title: null, publishedAt: null, text, regions: [], sentences: spans });
  }
  const entities = Array.from({ length: entityCount }, (_, index) => entityOf(index, mentions.get(nameOf(index)) ?? []));
  return buildGraph({ documents, entities, facts, decisions: [], diagnostics: [] });
}

interface SyntheticSentence {
  readonly subject: number;
  readonly object: number;
  readonly relation: string;
  readonly text: string;
}

function sentenceOf(index: number, entityCount: number, relationCount: number): SyntheticSentence {
  const subject = scatter(index * 2) % entityCount;
  // Every tenth fact is about one of ten hubs.
  const other = index % 10 === 0 ? (index / 10) % Math.min(10, entityCount) : scatter(index * 2 + 1) % entityCount;
  const object = other === subject ? (other + 1) % entityCount : other;
  const relation = `RELATION_${index % relationCount}`;
  return { subject, object, relation, text: `${nameOf(subject)} stands in ${relation} to ${nameOf(object)}.` };
}

function factOf(index: number, doc: string, start: number, { subject, object, relation, text }: SyntheticSentence): Fact {
  const part = (words: string, from = 0) => {
    const at = start + text.indexOf(words, from);
    return { start: at, end: at + words.length };
  };
  return {
    id: `fact-${padded(index)}`, subject: idOf(subject), relation, open: false, object: idOf(object), polarity: 'asserted',
    modality: MODALITIES[index % MODALITIES.length] ?? 'actual', tense: 'past', aspect: 'event', attribution: null,
    qualifiers: index % 3 === 0 ? { date: '2020-08-03' } : {},
    evidence: [{
      doc, start, end: start + text.length, quote: text, subject: part(nameOf(subject)), object: part(nameOf(object), 1), trigger: part(relation),
      madeBy: 'synthetic', confidence: 0.9, attribution: null,
    }],
    confidence: 0.9, documentCount: 1, firstSeen: '2020-08-03', lastSeen: null, validUntil: null, conflicts: [],
  };
}

function entityOf(index: number, mentions: readonly EntityMention[]): Entity {
  const type = TYPES[index % TYPES.length] ?? 'Person';
  return { id: idOf(index), name: nameOf(index), type, aliases: [{ name: `Alias ${index}`, count: 1 }], mentions };
}

function addMention(mentions: Map<string, EntityMention[]>, entity: number, doc: string, start: number): void {
  const text = nameOf(entity);
  const list = mentions.get(text) ?? [];
  mentions.set(text, list);
  list.push({ doc, start, end: start + text.length, text, form: 'name' });
}

function idOf(index: number): string {
  return `entity-${padded(index)}`;
}

/** Of one length, so that no name is the beginning of another. */
function nameOf(index: number): string {
  return `Name ${padded(index)}`;
}

function padded(index: number): string {
  return String(index).padStart(6, '0');
}

/** A number that looks random, always the same for the same index (Knuth's multiplicative hash). */
function scatter(index: number): number {
  return Math.imul(index + 1, 2654435761) >>> 8;
}
