import type { Claim } from '../../model/claim.js';
import { isFact, POST_RELATIONS, type ChainOf } from './chains.js';

const REACH = 2;

/** "Acme named Jane Roe chief executive, replacing John Doe": he held the post before her, and where the text tells of his post, it is hers now. */
export function passOn(claims: readonly Claim[], chainOf: ChainOf): Claim[] {
  const held = claims.filter((claim) => POST_RELATIONS.has(claim.relation) && claim.polarity === 'asserted' && typeof claim.object === 'string');
  return claims.flatMap((succession) => {
    if (succession.relation !== 'SUCCEEDED' || succession.polarity === 'negated' || typeof succession.object !== 'string') return [];
    if (succession.modality !== 'actual' && succession.modality !== 'planned') return [];
    const [next, last] = [chainOf(succession.subject), chainOf(succession.object)];
    const postsOf = (person: string): Claim[] => held.filter((post) => chainOf(post.subject) === person);
    const isReplaced = claims.some((other) => other.relation === 'SUCCEEDED' && other.polarity !== 'negated' && typeof other.object === 'string' && chainOf(other.object) === next && chainOf(other.subject) !== next);
    const near = (post: Claim): boolean => Math.abs(post.sentence - succession.sentence) <= REACH;
    const lasts = postsOf(last).filter((post) => near(post) && isFact(post) && !isNewPost(post));
    const isPlan = succession.modality === 'planned' || succession.tense === 'future';
    if (lasts.length > 0) {
      return lasts.filter((post) => !holds(postsOf(next), post, chainOf)).slice(0, 1).map((post) => toPost(succession, post, succession.subject, isPlan ? 'planned' : 'actual', isPlan ? 'future' : isReplaced ? 'past' : 'present'));
    }
    const nexts = postsOf(next).filter((post) => post.sentence === succession.sentence && post.tense !== 'past' && (isPlan ? post.modality === 'planned' : isFact(post)));
    return nexts.slice(0, 1).map((post) => toPost(succession, post, succession.object as string, 'actual', isPlan ? 'present' : 'past'));
  });
}

/** "who now chairs the trust", "stepped down to run a farm": told by a verb in the present, it is what somebody does since. */
function isNewPost({ madeBy, tense }: Claim): boolean {
  return madeBy.includes(':verb:') && tense !== 'past';
}

function holds(posts: readonly Claim[], post: Claim, chainOf: ChainOf): boolean {
  return posts.some((own) => chainOf(own.object) === chainOf(post.object));
}

function toPost(succession: Claim, post: Claim, subject: string, modality: Claim['modality'], tense: Claim['tense']): Claim {
  return {
    ...post, sentence: succession.sentence, subject, modality, tense, attribution: succession.attribution, qualifiers: {}, evidence: succession.evidence, trigger: succession.trigger,
    madeBy: `${succession.madeBy}+post`, confidence: Math.round(Math.min(post.confidence, succession.confidence) * 850) / 1000,
  };
}
