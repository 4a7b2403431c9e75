import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { answer } from './answers.js';
import { chainsOf } from './chains.js';
import { closePosts } from './departures.js';
import { joinRounds } from './rounds.js';
import { passOn } from './successions.js';

/**
 * Draws what sentences that stand close to each other say together: whose charges a denial meets, what somebody resigned from,
 * who held a post before its new holder, whom those invested in who took part. Claims whose missing end is not found this way are dropped.
 */
export function compose(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const chainOf = chainsOf(mentions);
  const places = new Set(mentions.filter(({ type }) => type === 'Place').map(({ id }) => id));
  const answered = joinRounds(answer(claims, chainOf, (id) => places.has(id)));
  const passed = [...answered, ...passOn(answered, chainOf)];
  return closePosts(passed, chainOf);
}
