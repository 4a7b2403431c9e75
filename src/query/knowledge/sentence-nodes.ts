import { SENTENCE_SHAPE } from '../../graph/node-rows.js';
import { passageId, passageSpan } from '../../graph/passages.js';
import type { Passage } from '../../graph/passages.js';
import type { KnowledgeDocument } from '../../model/knowledge.js';
import { sliceSpan } from '../../model/span.js';
import type { Span } from '../../model/span.js';
import type { KnowledgeNode } from './knowledge-entities.js';
import type { KnowledgeStore } from './knowledge-store.js';

/** A passage that makes its id and text when they are asked for. */
class SentencePlace implements Passage {
  constructor(private readonly document: KnowledgeDocument, readonly start: number, readonly end: number) {}

  get id(): string {
    return passageId(this.document, this);
  }

  get doc(): string {
    return this.document.id;
  }

  get text(): string {
    return sliceSpan(this.document.text, this);
  }
}

type DocumentNode = KnowledgeNode<KnowledgeDocument>;
export type SentenceNode = KnowledgeNode<Passage>;

/** The sentences of a corpus that something points into. */
export class SentenceNodes {
  private readonly wanted = new Map<string, Map<string, Span>>();
  private readonly nodes = new Map<string, Map<string, SentenceNode>>();

  constructor(private readonly documents: ReadonlyMap<string, DocumentNode>) {}

  /** Asks for the sentence in which a span begins. */
  want(doc: string, span: Span): void {
    const { start, end } = passageSpan(this.document(doc).subject, span);
    let places = this.wanted.get(doc);
    if (!places) {
      places = new Map();
      this.wanted.set(doc, places);
    }
    places.set(keyOf({ start, end }), { start, end });
  }

  /** Puts all that was asked for into the graph: by document, then by place. */
  addTo(store: KnowledgeStore): void {
    for (const [doc, places] of [...this.wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { subject: document } = this.document(doc);
      const sorted = [...places].sort(([, a], [, b]) => a.start - b.start || a.end - b.end);
      this.nodes.set(doc, new Map(sorted.map(([key, { start, end }]) => [key, store.add(['Sentence'], SENTENCE_SHAPE, new SentencePlace(document, start, end))])));
    }
    this.wanted.clear();
  }

  at(doc: string, span: Span): SentenceNode {
    const node = this.nodes.get(doc)?.get(keyOf(passageSpan(this.document(doc).subject, span)));
    if (!node) throw new RangeError(`no sentence of ${JSON.stringify(doc)} was asked for there`);
    return node;
  }

  *all(): Iterable<{ readonly sentence: SentenceNode; readonly document: DocumentNode }> {
    for (const [doc, sentences] of this.nodes) for (const sentence of sentences.values()) yield { sentence, document: this.document(doc) };
  }

  private document(doc: string): DocumentNode {
    const document = this.documents.get(doc);
    if (!document) throw new RangeError(`no document ${JSON.stringify(doc)}`);
    return document;
  }
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
