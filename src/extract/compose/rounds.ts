import type { Claim } from '../../model/claim.js';

const REACH = 1;

/** "The IFC also took part": it invested in whoever the sentence before says raised money. Without such a sentence it may have taken part in anything. */
export function joinRounds(claims: readonly Claim[]): Claim[] {
  return claims.flatMap((claim) => {
    if (claim.relation !== 'INVESTED_IN' || typeof claim.object === 'string') return [claim];
    const firm = latestFirm(claims, claim.sentence);
    return firm === null ? [] : [{ ...claim, object: firm, madeBy: `${claim.madeBy}+round`, confidence: Math.round(claim.confidence * 850) / 1000 }];
  });
}

/** Who raised money in this sentence or the one before. */
function latestFirm(claims: readonly Claim[], sentence: number): string | null {
  const rounds = claims.filter((claim) => claim.polarity === 'asserted' && claim.sentence <= sentence && sentence - claim.sentence <= REACH);
  const firms = rounds.flatMap(({ relation, subject, object, sentence: at }) => (relation === 'RAISED' ? [{ firm: subject, at }] : relation === 'LED_FUNDING_ROUND_OF' && typeof object === 'string' ? [{ firm: object, at }] : []));
  return firms.sort((a, b) => b.at - a.at)[0]?.firm ?? null;
}
