import type { Claim } from '../../model/claim.js';
import type { ExtractedDocument } from '../../model/extracted.js';
import { type Chain, chainKey } from '../chains.js';
import { normalizeName } from '../names/normalize-name.js';
import type { Marks } from './cluster.js';

const WITHIN: ReadonlySet<string> = new Set(['LOCATED_IN', 'IN_COUNTRY', 'CAPITAL_OF']);
const NONE: Marks = { within: [], birthDates: [] };

/** What asserted claims say of each chain that tells it from its namesakes, by the chain's key. */
export function collectMarks(documents: readonly ExtractedDocument[]): (chain: Chain) => Marks {
  const within = new Map<string, string[]>();
  const birthDates = new Map<string, string[]>();
  for (const { document, mentions, claims } of documents) {
    const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]));
    for (const claim of claims) {
      const subject = mentionOf.get(claim.subject);
      if (subject === undefined || claim.polarity !== 'asserted' || claim.modality !== 'actual') continue;
      const key = chainKey({ doc: document.id, chain: subject.chain });
      const object = typeof claim.object === 'string' ? mentionOf.get(claim.object) : undefined;
      if (WITHIN.has(claim.relation) && object !== undefined) add(within, key, normalizeName(object.text));
      const date = birthDateOf(claim, object?.value);
      if (date !== null) add(birthDates, key, date);
    }
  }
  return (chain) => {
    const key = chainKey(chain);
    if (!within.has(key) && !birthDates.has(key)) return NONE;
    return { within: chain.type === 'Place' ? (within.get(key) ?? []) : [], birthDates: birthDates.get(key) ?? [] };
  };
}

function birthDateOf(claim: Claim, value: string | undefined): string | null {
  if (claim.relation !== 'BORN_ON') return null;
  const date = typeof claim.object === 'string' ? value : claim.object.value;
  return date !== undefined && /^\d{4}/u.test(date) ? date : null;
}

function add(index: Map<string, string[]>, key: string, value: string): void {
  index.set(key, [...(index.get(key) ?? []), value]);
}
