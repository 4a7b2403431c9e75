import type { Claim } from '../../model/claim.js';
import { isFact, POST_RELATIONS, type ChainOf } from './chains.js';

const REACH = 3;

/** Who has resigned or was dismissed holds a former post: "its chief chemist, Maya Stern, resigned". */
export function closePosts(claims: readonly Claim[], chainOf: ChainOf): Claim[] {
  const ends = claims.filter((claim) => isFact(claim) && claim.tense === 'past' && (claim.relation === 'RESIGNED_FROM' || claim.relation === 'DISMISSED') && typeof claim.object === 'string');
  if (ends.length === 0) return [...claims];
  return claims.map((claim) => (isHeld(claim) && ends.some((end) => endsPost(end, claim, chainOf)) ? { ...claim, tense: 'past' } : claim));
}

function isHeld(claim: Claim): boolean {
  return POST_RELATIONS.has(claim.relation) && isFact(claim) && claim.tense === 'present';
}

function endsPost(end: Claim, post: Claim, chainOf: ChainOf): boolean {
  if (Math.abs(end.sentence - post.sentence) > REACH) return false;
  const [person, owner] = end.relation === 'DISMISSED' ? [end.object, end.subject] : [end.subject, end.object];
  return chainOf(post.subject) === chainOf(person) && (chainOf(post.object) === chainOf(owner) || (end.relation === 'DISMISSED' && end.sentence === post.sentence));
}
