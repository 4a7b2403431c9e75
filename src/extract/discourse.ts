import type { Mention } from '../model/mention.js';
import { callsOf } from './called.js';
import type { SentenceContext } from './sentence-context.js';

/**
 * The organisation that a bare "rival" or "competitor" belongs to: one that is a subject before it in the sentence, or else the
 * one that the document has spoken of most so far. `others` are chains that it cannot be.
 */
export function organisationInFocus(context: SentenceContext, before: number, others: ReadonlySet<string>): Mention | null {
  const isCandidate = (mention: Mention): boolean => isNamedOrganisation(context, mention) && !others.has(mention.chain);
  const here = context.mentions.filter((mention) => mention.head < before && isCandidate(mention));
  const subject = here.find((mention) => /^nsubj/u.test(context.tokens[mention.head]!.dependency));
  if (subject !== undefined) return subject;
  const start = context.tokens[before]!.start;
  const earlier = context.annotated.mentions.filter((mention) => mention.start < start && isCandidate(mention));
  return mostFrequent(earlier);
}

const VEHICLE = /^(?:capsule|spacecraft|spaceship|craft|ship|vessel|boat|yacht|ferry|trawler|submarine|plane|airliner|jet|aircraft|helicopter|shuttle|lander|balloon|airship)$/u;

/** The craft that a document has spoken of most so far. */
export function vehicleInFocus({ annotated, namedChains, tokens }: SentenceContext, before: number): Mention | null {
  const start = tokens[before]!.start;
  return mostFrequent(annotated.mentions.filter((mention) => mention.start < start && mention.type === 'Product' && namedChains.has(mention.chain) && [...callsOf(annotated, mention.chain)].some((word) => VEHICLE.test(word))));
}

function isNamedOrganisation(context: SentenceContext, mention: Mention): boolean {
  return mention.type === 'Organization' && context.namedChains.has(mention.chain);
}

/** The last mention of the chain that has the most; of two with as many, the one that was named first. */
function mostFrequent(mentions: readonly Mention[]): Mention | null {
  const byChain = new Map<string, Mention[]>();
  for (const mention of mentions) byChain.set(mention.chain, [...(byChain.get(mention.chain) ?? []), mention]);
  let best: Mention[] = [];
  for (const chain of byChain.values()) if (chain.length > best.length) best = chain;
  return best.at(-1) ?? null;
}
