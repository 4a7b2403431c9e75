import type { Claim } from '../../model/claim.js';
import { POST_RELATIONS, type ChainOf } from './chains.js';

/** What answers what: the relations in which its subject stands as subject or object, and how many sentences back they may lie. */
interface Answer {
  readonly to: ReadonlySet<string>;
  readonly as: 'subject' | 'object';
  readonly reach: number;
}

const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['DENIED_ALLEGATIONS_OF', { to: new Set(['ACCUSED', 'SUED', 'CRITICIZED', 'INVESTIGATED', 'FINED', 'SANCTIONED']), as: 'object', reach: 3 }],
  ['APPEALED', { to: new Set(['FINED', 'RULED_AGAINST', 'BANNED', 'BLOCKED', 'SANCTIONED', 'DISMISSED']), as: 'object', reach: 4 }],
  ['RESIGNED_FROM', { to: new Set([...POST_RELATIONS, 'BOARD_MEMBER_OF', 'EMPLOYED_BY', 'FOUNDED_BY']), as: 'subject', reach: 3 }],
]);

/** "denied the claims", "will appeal", "resigned": the missing end is who made the claims, whom the ruling came from, whose post it was. */
export function answer(claims: readonly Claim[], chainOf: ChainOf, isPlace: (mention: string) => boolean): Claim[] {
  return claims.flatMap((claim) => {
    const rule = ANSWERS.get(claim.relation);
    if (rule === undefined || typeof claim.object === 'string' || claim.object.type !== 'Text') return [claim];
    const found = latest(claims, claim, rule, chainOf, isPlace);
    return found === null ? [] : [{ ...claim, object: found, madeBy: `${claim.madeBy}+answer`, confidence: Math.round(claim.confidence * 800) / 1000 }];
  });
}

/** The other end of the nearest claim before or in the same sentence that this one can answer. */
function latest(claims: readonly Claim[], claim: Claim, { to, as, reach }: Answer, chainOf: ChainOf, isPlace: (mention: string) => boolean): string | null {
  const who = chainOf(claim.subject);
  const fitting = claims.filter((other) => {
    if (!to.has(other.relation) || other.polarity === 'negated' || typeof other.object !== 'string') return false;
    if (as === 'subject' && (isPlace(other.object) || isLater(other, claim))) return false;
    const person = other.relation === 'FOUNDED_BY' ? other.object : other[as];
    return chainOf(person) === who && other.sentence <= claim.sentence && claim.sentence - other.sentence <= reach && isAnswerable(other, as);
  });
  const nearest = fitting.sort((a, b) => b.sentence - a.sentence || b.confidence - a.confidence || a.trigger.start - b.trigger.start)[0];
  if (nearest === undefined) return null;
  return as === 'object' || nearest.relation === 'FOUNDED_BY' ? nearest.subject : (nearest.object as string);
}

/** "left for Genoa", "quit and now advises Notion": what somebody does since is not what he left. */
function isLater(post: Claim, leaving: Claim): boolean {
  return post.sentence === leaving.sentence && post.trigger.start >= leaving.trigger.start;
}

/** Only a post that is held can be left. */
function isAnswerable(claim: Claim, as: Answer['as']): boolean {
  return as === 'object' || (claim.modality === 'actual' && (claim.tense !== 'past' || POST_RELATIONS.has(claim.relation)));
}
