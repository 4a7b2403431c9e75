import type { RelationProposal } from '../model/annotated.js';
import type { Claim, Literal } from '../model/claim.js';
import { isLiteral, type EntityType, type Mention } from '../model/mention.js';
import type { Relation } from '../model/relation.js';
import { contains, type Span } from '../model/span.js';
import type { Token } from '../model/token.js';
import { attributionOf } from './attribution.js';
import { factualityOf, type Factuality } from './factuality/factuality.js';
import { LEAST_SCORE, calibrate } from './model-confidence.js';
import { isSaidOfAnother } from './said-of-another.js';
import type { SentenceContext } from './sentence-context.js';
import { findTrigger } from './tree-path.js';

/**
 * Claims from what the model proposes for a sentence. The model sees that a relation is spoken of; whether it is stated as so is read
 * from the tree, as for the rules. Where a rule reads the same relation between the same two, or by the same verb another one, the rule
 * knows better.
 */
export function readModelClaims(context: SentenceContext, proposals: readonly RelationProposal[], relations: ReadonlyMap<string, Relation>, known: readonly Claim[]): Claim[] {
  if (proposals.length === 0 || context.tokens.at(-1)?.text === '?') return [];
  const byId = new Map(context.mentions.map((mention) => [mention.id, mention]));
  const chainOf = (id: Claim['object']): string => (typeof id === 'string' ? (byId.get(id)?.chain ?? id) : id.value);
  const keyOf = (relation: string, a: string, b: string): string => `${relation} ${a} ${b}`;
  const read = new Set(known.flatMap((claim) => {
    const ends = [chainOf(claim.subject), chainOf(claim.object)] as const;
    return relations.get(claim.relation)?.symmetric === true ? [keyOf(claim.relation, ...ends), keyOf(claim.relation, ends[1], ends[0])] : [keyOf(claim.relation, ...ends)];
  }));
  return proposals.flatMap((proposal) => {
    const relation = relations.get(proposal.relation);
    const subject = byId.get(proposal.subject);
    const object = byId.get(proposal.object);
    if (relation === undefined || subject === undefined || object === undefined || proposal.score < LEAST_SCORE) return [];
    if (subject.chain === object.chain || !typesFit(subject, relation.subjects) || !typesFit(object, relation.objects) || isLiteral(subject)) return [];
    if (read.has(keyOf(relation.name, subject.chain, chainOf(toClaimObject(object)))) || read.has(keyOf(relation.name, subject.chain, object.chain))) return [];
    if (isSaidOfAnother(context, subject, object) || (relation.name === 'CITIZEN_OF' && tellsOrigin(context, object))) return [];
    const readBy = known.filter((claim) => !claim.open && isOfBoth([chainOf(claim.subject), chainOf(claim.object)], subject.chain, object.chain));
    return toClaim(context, relation, subject, object, proposal.score, readBy);
  });
}

/** Whether a mention may be an end of a relation that takes these types. */
export function typesFit(mention: Mention, types: readonly EntityType[]): boolean {
  return types.length === 0 ? !isLiteral(mention) : types.includes(mention.type);
}

/** A mention as the object of a claim: dates and amounts by their value. */
export function toClaimObject(mention: Mention): string | Literal {
  if (mention.type === 'Date') return { value: mention.value ?? mention.text, type: 'Date' };
  return mention.type === 'Quantity' ? { value: mention.text, type: 'Quantity' } : mention.id;
}

function isOfBoth(ends: readonly string[], one: string, other: string): boolean {
  return ends.includes(one) && ends.includes(other);
}

function toClaim(context: SentenceContext, relation: Relation, subject: Mention, object: Mention, score: number, known: readonly Claim[]): Claim[] {
  const { head, inPassing } = findTrigger(context, subject.head, object.head);
  const trigger = context.tokens[head]!;
  if (trigger.pos === 'VERB' && known.some((claim) => contains(claim.trigger, trigger))) return [];
  const evidence = { start: Math.min(subject.start, object.start, trigger.start), end: Math.max(subject.end, object.end, trigger.end) };
  const stated = factualityOf(context, head, { climbing: !inPassing, aspect: relation.aspect });
  if (isActual(stated) && (hasUnreadDoubt(context, evidence) || isInDoubtfulClause(context, head))) return [];
  return [{
    doc: context.annotated.document.id, sentence: context.sentence.index, relation: relation.name, open: false, subject: subject.id, object: toClaimObject(object),
    ...stated, tense: relation.aspect === 'state' && isActual(stated) && isFormer(context, evidence) ? 'past' : stated.tense,
    attribution: attributionOf(context, trigger), qualifiers: {}, evidence, trigger: { start: trigger.start, end: trigger.end },
    madeBy: 'model:relata-en', confidence: calibrate(score),
  }];
}

function isActual({ polarity, modality }: Factuality): boolean {
  return polarity === 'asserted' && modality === 'actual';
}

/** Words of doubt and denial: where one stands between two mentions and the tree has not told what it bears on, nothing is claimed. */
const DOUBT = /^(?:not|n['’]t|never|no|nor|neither|without|deny|denied|denies|denying|would|could|may|might|should|likely|possible|possibly|potential|potentially|alleged|allegedly|rumoured|rumored|propose|proposed|proposes|plan|plans|planned|planning|threaten|threatens|threatened|talks|bid|offer|offered|hopes|hoped|expected|instead|refuse|refused|refuses|failed|reject|rejected|rejects)$/iu;

/** A condition bears on all that follows. */
const CONDITION = /^(?:if|unless|whether)$/iu;

/** Whether a sentence asks, or speaks of doubt, denial or a condition. */
export function isDoubtful(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === '?' || tokens.some(({ text }) => CONDITION.test(text) || DOUBT.test(text));
}

function hasUnreadDoubt({ tokens }: SentenceContext, span: Span): boolean {
  return tokens.some((token) => token.end <= span.end && (CONDITION.test(token.text) || (token.start >= span.start && DOUBT.test(token.text))));
}

/** "could sell its stake to Lumen": what a description within such a clause says is no surer than the clause. */
function isInDoubtfulClause({ tokens, children }: SentenceContext, node: number): boolean {
  let verb = node;
  while (verb >= 0 && tokens[verb]!.pos !== 'VERB') verb = tokens[verb]!.head;
  return verb >= 0 && (children[verb] ?? []).some((child) => tokens[child]!.dependency === 'aux' && DOUBT.test(tokens[child]!.text));
}

/** "a Chinese immigrant", "Korean-born", "of Polish descent": where somebody comes from, not whose citizen they are. */
function tellsOrigin({ tokens }: SentenceContext, { end }: Span): boolean {
  const after = tokens.findIndex((token) => token.start >= end);
  const words = after < 0 ? [] : tokens.slice(after, after + 2).map(({ text }) => text.toLowerCase());
  return /^(?:- ?)?(?:(?:im|e)?migrants?|émigrés?|emigres?|refugees?|exiles?|born|descent|origins?|ancestry|heritage|roots|parents|expatriates?)\b/u.test(words.join(words[0] === '-' ? '' : ' '));
}

function isFormer({ tokens }: SentenceContext, span: Span): boolean {
  return tokens.some((token, index) => {
    const isNear = token.end <= span.end && (tokens[index + 2]?.start ?? token.start) >= span.start;
    return isNear && /^(?:former|formerly|ex|onetime|once|late|then|previously)$/iu.test(token.text);
  });
}
