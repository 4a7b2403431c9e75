import type { ExtractedDocument } from '../model/extracted.js';
import { type Chain, chainName, collectChains, type DocumentChain, isNamed } from './chains.js';
import { collectMarks } from './cluster/marks.js';
import { createInterner } from './columns/interner.js';
import { createNameShapes } from './columns/name-shapes.js';
import type { DocumentLabel } from './document-label.js';
import { type GroundedClaim, groundClaims, selectChains } from './facts/claim-ends.js';
import { comparePlaces, type EvidencePlace } from './facts/statement.js';
import { createStatementTable, type StatementTable } from './facts/statement-table.js';
import { toPlace } from './facts/to-place.js';
import { KeptChain } from './kept-chain.js';
import { createMentionTable, type MentionTable } from './mention-table.js';

/** All that the resolution keeps of documents: names, claims, and places in the text. The text itself is not among it. */
export interface KeptDocuments {
  readonly documents: readonly DocumentLabel[];
  readonly named: readonly Chain[];
  /** Those without a name that claims speak of. */
  readonly unnamed: readonly Chain[];
  readonly mentions: MentionTable;
  /** Their ends are chains, as numbers for {@link readChainNumber}. */
  readonly statements: StatementTable;
}

/** One number for a chain, whether it has a name or not. */
function chainNumber({ index }: { readonly index: number }, named: boolean): number {
  return index * 2 + (named ? 0 : 1);
}

/** The chain that a number stands for. */
export function readChainNumber(number: number): { readonly index: number; readonly named: boolean } {
  return { index: number >> 1, named: (number & 1) === 0 };
}

/** Keeps documents one after the other, by id; the function answers with what was told of one. */
export function keepDocuments(): { readonly kept: KeptDocuments; readonly add: (extracted: ExtractedDocument) => ExtractedDocument['diagnostics'] } {
  const documents: DocumentLabel[] = [];
  const chains = { named: [] as Chain[], unnamed: [] as Chain[] };
  const mentions = createMentionTable();
  const statements = createStatementTable(documents);
  const [shapes, texts] = [createNameShapes(), createInterner()];
  const own = (text: string): string => texts.textOf(texts.idOf(text));
  const keepChain = (chain: DocumentChain, { document }: ExtractedDocument, marksOf: ReturnType<typeof collectMarks>): Chain => {
    const list = isNamed(chain) ? chains.named : chains.unnamed;
    const first = chain.mentions.find(({ form }) => form === 'name') ?? chain.mentions[0];
    const shape = isNamed(chain) ? shapes.idOf(chain.names, chain.type) : own(chainName(chain));
    const rows = mentions.add(chain.mentions, document.text);
    const kept = new KeptChain(list.length, document.id, own(chain.chain), own(chain.type), marksOf(chain), shapes, shape, first.start, first.end, rows.start, rows.end);
    list.push(kept);
    return kept;
  };
  return {
    kept: { documents, ...chains, mentions, statements },
    add(extracted) {
      const { id, source, publishedAt } = extracted.document;
      const document: DocumentLabel = { index: documents.length, id, source, publishedAt };
      documents.push(document);
      const found = collectChains(extracted);
      const { claims, diagnostics } = groundClaims(extracted, found);
      const marksOf = collectMarks(extracted);
      const numbers = new Map(selectChains(found, claims).map((chain) => [chain, chainNumber(keepChain(chain, extracted, marksOf), isNamed(chain))]));
      for (const { grounded, place } of inOrder(claims, extracted)) {
        const { claim, subjectChain, end } = grounded;
        const object = 'mentions' in end ? (numbers.get(end) ?? 0) : statements.literal(end);
        statements.push({ claim, place, document, sentence: extracted.document.sentences[claim.sentence] ?? null, subject: numbers.get(subjectChain) ?? 0, object });
      }
      return [...extracted.diagnostics, ...diagnostics];
    },
  };
}

function inOrder(claims: readonly GroundedClaim[], extracted: ExtractedDocument): { grounded: GroundedClaim; place: EvidencePlace }[] {
  return claims.map((grounded) => ({ grounded, place: toPlace(grounded, extracted) })).sort((a, b) => comparePlaces(a.place, b.place));
}
