import type { Claim } from '../../model/claim.js';
import type { ExtractedDocument } from '../../model/extracted.js';
import type { EntityType } from '../../model/mention.js';
import { detach } from '../columns/interner.js';
import { normalizeName } from '../names/normalize-name.js';

/** What claims say of a thing that tells it from its namesakes. */
export interface Marks {
  /** Normalised names of the places that a place is said to lie in. */
  readonly within: readonly string[];
  readonly birthDates: readonly string[];
}

const WITHIN: ReadonlySet<string> = new Set(['LOCATED_IN', 'IN_COUNTRY', 'CAPITAL_OF']);
const NONE: Marks = { within: [], birthDates: [] };

/** What a document's asserted claims say of each of its chains that tells it from its namesakes. */
export function collectMarks({ mentions, claims }: ExtractedDocument): (chain: { readonly chain: string; readonly type: EntityType }) => Marks {
  const within = new Map<string, string[]>();
  const birthDates = new Map<string, string[]>();
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]));
  for (const claim of claims) {
    const subject = mentionOf.get(claim.subject);
    if (subject === undefined || claim.polarity !== 'asserted' || claim.modality !== 'actual') continue;
    const object = typeof claim.object === 'string' ? mentionOf.get(claim.object) : undefined;
    if (WITHIN.has(claim.relation) && object !== undefined) add(within, subject.chain, normalizeName(object.text));
    const date = birthDateOf(claim, object?.value);
    if (date !== null) add(birthDates, subject.chain, date);
  }
  return ({ chain, type }) => {
    if (!within.has(chain) && !birthDates.has(chain)) return NONE;
    return detach({ within: type === 'Place' ? (within.get(chain) ?? []) : [], birthDates: birthDates.get(chain) ?? [] });
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
