import type { Claim } from '../model/claim.js';
import { isLiteral, type Mention } from '../model/mention.js';

/** Relations that say less than another between the same two: where the narrower one is claimed, the broader adds nothing. */
const NARROWER: ReadonlyMap<string, readonly string[]> = new Map([
  ['EMPLOYED_BY', ['CHIEF_EXECUTIVE_OF', 'CHAIR_OF', 'VICE_CHAIR_OF', 'PRESIDENT_OF', 'CHIEF_FINANCIAL_OFFICER_OF', 'CHIEF_TECHNOLOGY_OFFICER_OF', 'CHIEF_OPERATING_OFFICER_OF', 'CHIEF_SCIENTIST_OF', 'HEAD_OF', 'SPOKESPERSON_OF', 'BOARD_MEMBER_OF', 'PLAYED_FOR', 'MEMBER_OF_PARTY']],
  ['HEAD_OF', ['CHIEF_EXECUTIVE_OF', 'CHAIR_OF', 'PRESIDENT_OF', 'CHIEF_FINANCIAL_OFFICER_OF', 'CHIEF_TECHNOLOGY_OFFICER_OF', 'CHIEF_OPERATING_OFFICER_OF', 'HEAD_OF_GOVERNMENT_OF']],
  ['OPERATES_IN', ['HEADQUARTERED_IN', 'HAS_DEVELOPMENT_TEAM_IN']],
  ['IN_COUNTRY', ['HEADQUARTERED_IN', 'LOCATED_IN', 'FOUNDED_IN']],
  ['LOCATED_IN', ['HEADQUARTERED_IN', 'HAS_DEVELOPMENT_TEAM_IN', 'OPERATES_IN']],
]);

/** Things that a graph can only hold by name: "its services" or "a company" is no node that anybody can use. */
const ONLY_BY_NAME = new Set(['Product', 'Organization']);

/** Relations that say nothing of use about somebody unnamed: "a partner at the firm", "former pilots of the navy". */
const ONLY_NAMED_SUBJECTS = new Set(['EMPLOYED_BY', 'HEAD_OF', 'ATTENDED_EVENT', 'PARTICIPATED_IN', 'MEMBER_OF']);

/**
 * Whether a mention can stand in a graph: its chain has a name, or it describes a person, group, place, event or document that
 * the text leaves unnamed ("an activist"). Of a pronoun that nothing resolves, the graph can make nothing; but a reader of the claims can.
 */
function isGraspable(mention: Mention, namedChains: ReadonlySet<string>): boolean {
  if (isLiteral(mention) || mention.form === 'pronoun' || namedChains.has(mention.chain)) return true;
  return mention.form === 'nominal' && !ONLY_BY_NAME.has(mention.type) && !/^(?:our|your|my|you)\b/iu.test(mention.text);
}

/** Keeps one claim of each kind between two chains in a sentence, the surest, and drops what a narrower relation already says. */
export function selectClaims(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const chainOf = new Map(mentions.map((mention) => [mention.id, mention.chain]));
  const endOf = (end: Claim['object']): string => (typeof end === 'string' ? (chainOf.get(end) ?? end) : `${end.type} ${end.value}`);
  const keyOf = (claim: Claim, relation: string): string => [claim.sentence, relation, chainOf.get(claim.subject) ?? claim.subject, endOf(claim.object)].join('\n');
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const namedChains = new Set(mentions.filter((mention) => mention.form === 'name').map((mention) => mention.chain));
  const holds = (end: Claim['object']): boolean => typeof end !== 'string' || isGraspable(byId.get(end)!, namedChains);
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    if (!holds(claim.subject) || !holds(claim.object)) continue;
    if (ONLY_NAMED_SUBJECTS.has(claim.relation) && !namedChains.has(chainOf.get(claim.subject)!)) continue;
    const key = keyOf(claim, claim.relation);
    const known = best.get(key);
    if (known === undefined || claim.confidence > known.confidence) best.set(key, claim);
  }
  return [...best.values()].filter((claim) => !(NARROWER.get(claim.relation) ?? []).some((relation) => {
    const narrower = best.get(keyOf(claim, relation));
    // What the model guesses takes nothing from what a rule has read.
    return narrower !== undefined && (!isByModel(narrower) || isByModel(claim));
  }));
}

function isByModel({ madeBy }: Claim): boolean {
  return madeBy.startsWith('model:');
}
