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

/** Relations that tell a reader nothing of a subject without a name: "a partner at the firm", "a plant in Ohio", "her mother's son". */
const ONLY_NAMED_SUBJECTS = new Set([
  'EMPLOYED_BY', 'HEAD_OF', 'CHIEF_EXECUTIVE_OF', 'CHAIR_OF', 'VICE_CHAIR_OF', 'PRESIDENT_OF', 'CHIEF_FINANCIAL_OFFICER_OF', 'CHIEF_OPERATING_OFFICER_OF', 'CHIEF_TECHNOLOGY_OFFICER_OF', 'CHIEF_SCIENTIST_OF', 'BOARD_MEMBER_OF', 'REPORTS_TO',
  'ATTENDED_EVENT', 'PARTICIPATED_IN', 'MEMBER_OF', 'MEMBER_OF_PARTY', 'PLAYED_FOR', 'CHILD_OF', 'SIBLING_OF', 'SPOUSE_OF', 'ENGAGED_TO', 'CITIZEN_OF', 'BORN_IN', 'BORN_ON', 'DIED_IN', 'DIED_ON', 'RESIDENT_OF', 'EMIGRATED_FROM',
  'LOCATED_IN', 'OCCURRED_ON', 'STARTED_ON', 'ENDED_ON', 'ACQUIRED', 'SOLD', 'SOLD_TO', 'COMPETES_WITH', 'APPOINTED', 'INVESTED_IN', 'VALUED_AT', 'AUTHOR_OF', 'PERFORMED_BY', 'PUBLISHED_BY', 'PUBLISHED_ON', 'NAMED_AFTER', 'ON_RECORD_LABEL',
]);

/** The same of objects: "appointed a director", "runs two mills", "is led by a veteran". */
const ONLY_NAMED_OBJECTS = new Set([
  'EMPLOYED_BY', 'HEAD_OF', 'CHAIR_OF', 'PRESIDENT_OF', 'BOARD_MEMBER_OF', 'APPOINTED', 'RESIGNED_FROM', 'DISMISSED', 'FOUNDED_BY', 'OWNED_BY', 'ACQUIRED', 'SOLD', 'SUPPLIES', 'OPERATES', 'DISTRIBUTES', 'VIOLATED', 'CARRIED', 'PARTICIPATED_IN',
  'CHILD_OF', 'SIBLING_OF', 'BORN_IN', 'DIED_IN', 'LOCATED_IN',
]);

/** Documents without a name that somebody can look up all the same; nobody can look up "a statement", "a deal" or "his next book". */
const LASTING_DOCUMENT = /\b(?:letter|filing|report|memo|memorandum|lawsuit|complaint|study|survey|petition|affidavit|email|e-mail)s?$/iu;

/** Whether a reader can make something of a claim whose ends, or one of whose ends, have no name. */
function saysEnough(relation: string, subject: Mention, object: Mention | undefined, namedChains: ReadonlySet<string>): boolean {
  const isNamed = (mention: Mention): boolean => namedChains.has(mention.chain) || isLiteral(mention);
  if (!isNamed(subject) && ONLY_NAMED_SUBJECTS.has(relation)) return false;
  if (object === undefined || isNamed(object)) return true;
  if (relation === 'AUTHOR_OF') return LASTING_DOCUMENT.test(object.text);
  if (relation === 'DENIED_ALLEGATIONS_OF' && object.type === 'Work/Document') return false;
  return !ONLY_NAMED_OBJECTS.has(relation);
}

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
    if (!saysEnough(claim.relation, byId.get(claim.subject)!, typeof claim.object === 'string' ? byId.get(claim.object) : undefined, namedChains)) continue;
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
