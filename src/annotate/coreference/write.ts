import type { CoreferenceLink, Quote, QuoteDraft } from '../../model/annotated.js';
import type { EntityType, Mention } from '../../model/mention.js';
import { orientLinks, type RecordedLink } from './chains/links.js';
import type { Profile } from './chains/chains.js';
import type { Discourse } from './mentions/discourse.js';
import type { Referring } from './mentions/referring.js';
import { firstType, OTHER } from './nouns/type-set.js';
import { speakerOf } from './speakers.js';

/** What the coreference stage finds: every mention in exactly one chain, why it stands there, and who is quoted. */
export interface Coreference {
  readonly mentions: readonly Mention[];
  readonly links: readonly CoreferenceLink[];
  readonly quotes: readonly Quote[];
}

/** Numbers the mentions and writes chains and links by number; what refers to nothing of interest is left out. */
export function writeCoreference(discourse: Discourse, links: readonly RecordedLink[], quotes: readonly QuoteDraft[]): Coreference {
  const kept = discourse.mentions.filter((mention) => isKept(mention, discourse.chains.of(mention)));
  const idOf = new Map(kept.map((mention, index) => [mention, `m${index + 1}`]));
  const chainOf = new Map<Profile, string>();
  const typeOf = new Map<Profile, EntityType>();
  const mentions = kept.map((mention): Mention => {
    const profile = discourse.chains.of(mention);
    const id = idOf.get(mention)!;
    const chain = chainOf.get(profile) ?? id;
    chainOf.set(profile, chain);
    const type = mention.type ?? typeOf.get(profile) ?? typeOfChain(profile);
    typeOf.set(profile, type);
    const { start, end, text, form, sentence, head, foundBy, value } = mention;
    return { id, start, end, text, form, type, sentence, head, chain, foundBy, ...(value === undefined ? {} : { value }) };
  });
  const keptLinks = orientLinks(new Set(kept), discourse.mentions.length, links);
  return {
    mentions,
    links: keptLinks.map(({ mention, antecedent, sieve }) => ({ mention: idOf.get(mention)!, antecedent: idOf.get(antecedent)!, sieve })),
    quotes: quotes.map((quote) => toQuote(discourse, quote, idOf)),
  };
}

/** Descriptions of no listed type and relative pronouns without their noun were only rivals for the others. */
function isKept(mention: Referring, profile: Profile): boolean {
  if (mention.form === 'nominal') return mention.types !== OTHER || profile.named;
  return mention.pronoun !== 'relative' || profile.members.some((member) => member.form !== 'pronoun' && member.types !== OTHER);
}

function typeOfChain(profile: Profile): EntityType {
  const name = profile.members.reduce<Referring | null>((first, member) => (member.type !== null && (first === null || member.index < first.index) ? member : first), null);
  return name?.type ?? firstType(profile.types);
}

function toQuote(discourse: Discourse, quote: QuoteDraft, idOf: ReadonlyMap<Referring, string>): Quote {
  const { start, end, form, source, sourceSpan, cue } = quote;
  const speaker = speakerOf(discourse, quote);
  return { start, end, form, source, sourceSpan, cue, speaker: speaker === null ? null : idOf.get(speaker) ?? null };
}
