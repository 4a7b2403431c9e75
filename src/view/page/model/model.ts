import type { Standing } from '../../../model/standing.js';
import type { DocumentRow, PageData } from '../../data/page-data.js';
import type { DateRange } from './dates.js';

/** A thing or a value, as the page works with it. */
export interface PageNode {
  readonly index: number;
  /** `entity:zoom`, `literal:Date:2011`: what the address and the drawing call it. */
  readonly key: string;
  readonly kind: 'entity' | 'literal';
  readonly id: string;
  /** On one line, without marks that deceive. */
  readonly label: string;
  readonly type: string;
  readonly aliases: readonly (readonly [string, number])[];
  readonly mentionCount: number;
  readonly x: number;
  readonly y: number;
  readonly community: number;
  readonly importance: number;
  /** Indexes of the facts that it is in. */
  readonly facts: readonly number[];
}

/** A fact, as the page works with it; its evidence is decoded when it is looked at. */
export interface PageFact {
  readonly index: number;
  readonly id: string;
  readonly subject: number;
  readonly object: number;
  readonly relation: string;
  /** The relation with what the fact's standing puts before it; printable. */
  readonly type: string;
  readonly standing: Standing;
  readonly confidence: number;
  /** Indexes of the documents that it is stated in. */
  readonly documents: readonly number[];
  /** When it was so, where the text says it fully enough. */
  readonly date: DateRange | null;
}

export interface PageModel {
  readonly data: PageData;
  readonly documents: readonly DocumentRow[];
  readonly nodes: readonly PageNode[];
  readonly facts: readonly PageFact[];
  readonly nodeByKey: ReadonlyMap<string, PageNode>;
  readonly factById: ReadonlyMap<string, PageFact>;
  /** In code-unit order. */
  readonly types: readonly string[];
  readonly relations: readonly string[];
}
