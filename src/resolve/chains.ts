import type { ExtractedDocument } from '../model/extracted.js';
import { groupBy } from '../model/group-by.js';
import { type EntityType, type Mention, isLiteral } from '../model/mention.js';
import type { Span } from '../model/span.js';
import type { Marks } from './cluster/marks.js';
import type { NameShape } from './columns/name-shapes.js';
import { canonicalName } from './names/canonical-name.js';
import { type NameCount, shownName, startsSentence } from './names/shown-name.js';

/** One thing as one document speaks of it: a coreference chain. */
export interface DocumentChain {
  readonly doc: string;
  /** The chain's name in its document. */
  readonly chain: string;
  readonly type: EntityType;
  /** In the order of the text. */
  readonly mentions: readonly [Mention, ...Mention[]];
  /** Names as written, with counts; empty for a thing that the document never names. */
  readonly names: readonly NameCount[];
}

/** A chain among those of a whole corpus, whose mentions are kept elsewhere. */
export interface Chain extends NameShape {
  /** Place among all chains that are kept, the named and the unnamed apart: by document id, then by first mention. */
  readonly index: number;
  readonly doc: string;
  readonly chain: string;
  readonly type: EntityType;
  readonly marks: Marks;
  /** Where it is first named; where nothing names it, where it is first spoken of. */
  readonly first: Span;
  /** Its rows in the table of mentions. */
  readonly rows: Span;
}

/** How a decision refers to a chain. */
export function chainKey(chain: Pick<Chain, 'doc' | 'chain'>): string {
  return `${chain.doc}#${chain.chain}`;
}

export function isNamed(chain: Pick<DocumentChain, 'names'>): boolean {
  return chain.names.length > 0;
}

/** The chains of a document, in the order of the text. Dates and quantities are values, not things: left out. */
export function collectChains(extracted: ExtractedDocument): DocumentChain[] {
  return groupByChain(extracted).map((mentions) => toChain(extracted, mentions)).filter((chain) => !isLiteral(chain));
}

function groupByChain({ document, mentions }: ExtractedDocument): [Mention, ...Mention[]][] {
  const placed = mentions.filter(({ start, end }) => start < end && end <= document.text.length);
  const sorted = placed.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return [...groupBy(sorted, ({ chain }) => chain).values()];
}

function toChain(extracted: ExtractedDocument, mentions: [Mention, ...Mention[]]): DocumentChain {
  const named = mentions.filter((mention) => mention.form === 'name');
  const type = majorityType(named.length > 0 ? named : mentions);
  const names = countNames(extracted, named);
  return { type, mentions, names, doc: extracted.document.id, chain: mentions[0].chain };
}

/** The name that a chain goes by: of its names the clearest, or its fullest description. */
export function chainName({ names, type, mentions }: DocumentChain): string {
  return names.length > 0 ? canonicalName(names, type) : fullestDescription(mentions);
}

/** The most frequent type; of equals, the one that comes first in the text. */
function majorityType(mentions: readonly { readonly type: EntityType }[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? 'Organization';
}

function countNames({ document }: ExtractedDocument, mentions: readonly Mention[]): NameCount[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const atStart = startsSentence(document.text, document.sentences[mention.sentence], mention.start);
    const name = shownName(document.text.slice(mention.start, mention.end), atStart);
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}

const LONGEST_DESCRIPTION = 80;

/** The longest nominal that is not a whole story; of equals the first. Without one, the first mention's words. */
function fullestDescription(mentions: readonly [Mention, ...Mention[]]): string {
  const nominals = mentions.filter(({ form, text }) => form === 'nominal' && text.length <= LONGEST_DESCRIPTION);
  const length = nominals.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  const fullest = nominals.find(({ text }) => text.length === length) ?? mentions[0];
  return fullest.text.slice(0, LONGEST_DESCRIPTION).replace(/\s+/gu, ' ').trim();
}
