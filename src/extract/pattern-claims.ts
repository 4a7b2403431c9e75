import type { RelationMatch } from '../model/annotated.js';
import type { Claim } from '../model/claim.js';
import { isLiteral, type Mention } from '../model/mention.js';
import type { Relation } from '../model/relation.js';
import { contains, overlaps, type Span } from '../model/span.js';
import { attributionOf } from './attribution.js';
import { factualityOf } from './factuality/factuality.js';
import { isVerb, type SentenceContext } from './sentence-context.js';

const CONFIDENCE = 0.8;

/** Claims from the patterns of users' relations: each end is the mention that its words hold or lie in. */
export function readPatternClaims(context: SentenceContext, relations: ReadonlyMap<string, Relation>): Claim[] {
  return context.relationMatches.flatMap((match): Claim[] => {
    const relation = relations.get(match.relation);
    const subject = mentionAt(context, match.subject, relation?.subjects ?? []);
    const object = mentionAt(context, match.object, relation?.objects ?? []);
    if (relation === undefined || subject === undefined || object === undefined || subject.chain === object.chain || isLiteral(subject)) return [];
    const head = triggerHead(context, match);
    const trigger = context.tokens[head]!;
    return [{
      doc: context.annotated.document.id, sentence: context.sentence.index, relation: relation.name, open: false, subject: subject.id, object: toObject(object),
      ...factualityOf(context, head), attribution: attributionOf(context, trigger), qualifiers: {},
      evidence: { start: Math.min(subject.start, object.start, trigger.start), end: Math.max(subject.end, object.end, trigger.end) },
      trigger: { start: trigger.start, end: trigger.end }, madeBy: `pattern:${relation.name.toLowerCase()}`, confidence: CONFIDENCE,
    }];
  });
}

function toObject(mention: Mention): Claim['object'] {
  if (mention.type === 'Date') return { value: mention.value ?? mention.text, type: 'Date' };
  if (mention.type === 'Quantity') return { value: mention.text, type: 'Quantity' };
  return mention.id;
}

function mentionAt(context: SentenceContext, span: Span, types: readonly string[]): Mention | undefined {
  const fitting = context.mentions.filter((mention) => overlaps(mention, span) && (types.length === 0 || types.includes(mention.type)));
  return fitting.find((mention) => contains(span, mention)) ?? fitting[0];
}

/** The verb between the ends, or else their first word there. */
function triggerHead(context: SentenceContext, { trigger }: RelationMatch): number {
  const inside = context.tokens.flatMap((token, index) => (overlaps(token, trigger) ? [index] : []));
  return inside.find((index) => isVerb(context.tokens[index]!)) ?? inside[0] ?? 0;
}
