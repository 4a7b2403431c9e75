import type { Claim } from '../model/claim.js';
import type { Mention } from '../model/mention.js';
import { fillersAt } from './predications/fillers.js';
import type { Predication } from './predications/predication.js';
import type { SentenceContext } from './sentence-context.js';

/** What two parties talk about buying. */
export interface DealTarget {
  readonly sentence: number;
  readonly target: Mention;
}

const BUYING_WORDS = new Set(['buy', 'purchase', 'acquire', 'take over', 'acquisition', 'takeover', 'sale', 'buyout']);
const THINGS = new Set(['Organization', 'Product', 'Place', 'Work/Document']);
const CONFIDENCE = 0.75;

/** Named things in a sentence that are to be bought: "a partial acquisition of the app", "about purchasing the app". */
export function readDealTargets(context: SentenceContext, predications: readonly Predication[]): DealTarget[] {
  return predications.filter(({ lemma }) => BUYING_WORDS.has(lemma) || BUYING_WORDS.has(lemma.slice(lemma.lastIndexOf(' ') + 1))).flatMap((predication) =>
    predication.arguments
      .filter(({ slot }) => slot === 'patient' || slot === 'of')
      .flatMap(({ node }) => fillersAt(context, node))
      .filter(({ mention }) => THINGS.has(mention.type) && context.namedChains.has(mention.chain))
      .map(({ mention }) => ({ sentence: context.sentence.index, target: mention })),
  );
}

/**
 * "A is in talks with B over an acquisition of C" does not say who buys. Where the document says that C belongs to one of the
 * two, the other would buy it. Nothing in such a sentence is read as a purchase that has happened.
 */
export function readDealTalks(claims: readonly Claim[], targets: readonly DealTarget[], mentions: readonly Mention[]): Claim[] {
  const chainOf = new Map(mentions.map((mention) => [mention.id, mention.chain]));
  const objectChain = ({ object }: Claim): string | undefined => (typeof object === 'string' ? chainOf.get(object) : undefined);
  const deals = targets.flatMap(({ sentence, target }) => claims.filter((claim) => claim.relation === 'IN_TALKS_WITH' && claim.sentence === sentence && typeof claim.object === 'string').map((talks) => ({ talks, target })));
  const read = deals.flatMap(({ talks, target }): Claim[] => {
    const ends = [talks.subject, talks.object as string];
    const owner = ends.find((end) => claims.some((claim) => claim.relation === 'OWNED_BY' && claim.polarity === 'asserted' && claim.modality === 'actual' && chainOf.get(claim.subject) === target.chain && objectChain(claim) === chainOf.get(end)));
    const buyer = ends.find((end) => owner !== undefined && end !== owner);
    if (buyer === undefined || chainOf.get(buyer) === target.chain) return [];
    const evidence = { start: Math.min(talks.evidence.start, target.start), end: Math.max(talks.evidence.end, target.end) };
    return [{ ...talks, relation: 'ACQUIRED', subject: buyer, object: target.id, modality: 'in_talks', evidence, madeBy: 'rule:acquired:deal-talks', confidence: CONFIDENCE }];
  });
  const isSupposed = (claim: Claim): boolean => claim.relation === 'ACQUIRED' && claim.modality === 'actual' && deals.some(({ talks, target }) => talks.sentence === claim.sentence && objectChain(claim) === target.chain);
  return [...claims.filter((claim) => !isSupposed(claim)), ...read];
}
