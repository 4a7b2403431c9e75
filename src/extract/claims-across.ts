import type { AnnotatedDocument } from '../model/annotated.js';
import type { ChainMention } from '../model/chain-mention.js';
import type { Claim } from '../model/claim.js';
import { groupBy } from '../model/group-by.js';
import type { Mention } from '../model/mention.js';
import type { Relation } from '../model/relation.js';
import type { Span } from '../model/span.js';
import { isDoubtful, toClaimObject, typesFit } from './model-claims.js';
import { calibrate } from './model-confidence.js';
import { modelRelations } from './model-relations.js';

/** The pooled score from which on a relation of a document is claimed. Chosen on documents of an encyclopedia (docs/scores.md). */
const LEAST = 0.6;

/** Places of the same two things whose scores are pooled: as in training. */
const CLOSEST = 3;

/**
 * What the model reads between two things of a document, by all places that name them together: their odds are added (Zhou et al. 2021 pool
 * mentions in the same way). What is claimed of the two already is left out, and so is what stands in sentences of doubt, questions and quotes: nobody
 * has read there what the doubt bears on.
 */
export function readClaimsAcross(annotated: AnnotatedDocument, rules: readonly Relation[], known: readonly Claim[], chains: readonly ChainMention[]): Claim[] {
  const { proposals = [] } = annotated;
  const relations = new Map([...modelRelations, ...rules].map((relation) => [relation.name, relation]));
  const byId = new Map(annotated.mentions.map((mention) => [mention.id, mention]));
  const chainOf = new Map(chains.flatMap(({ mention, chain }) => (mention === null ? [] : [[mention, chain] as const])));
  const read = new Set(known.flatMap((claim) => keysOf(claim, byId, chainOf, relations)));
  const pairs = groupBy(proposals, ({ subject, object, relation }) => keyOf(relation, chainOf.get(subject) ?? subject, chainOf.get(object) ?? object));
  return [...pairs].flatMap(([key, places]): Claim[] => {
    const relation = relations.get(places[0].relation);
    const stated = places.filter(({ subject, object }) => isPlain(annotated, byId.get(subject)!, byId.get(object)!));
    if (relation === undefined || read.has(key) || stated.length === 0) return [];
    const score = pool(stated.map((place) => place.score));
    const best = stated.reduce((one, other) => (other.score > one.score ? other : one));
    const [subject, object] = [byId.get(best.subject)!, byId.get(best.object)!];
    if (score < LEAST || chainOf.get(subject.id) === chainOf.get(object.id) || !typesFit(subject, relation.subjects) || !typesFit(object, relation.objects)) return [];
    const evidence = { start: Math.min(subject.start, object.start), end: Math.max(subject.end, object.end) };
    return [{
      doc: annotated.document.id, sentence: Math.max(subject.sentence, object.sentence), relation: relation.name, open: false, subject: subject.id, object: toClaimObject(object),
      polarity: 'asserted', modality: 'actual', tense: 'present', attribution: null, qualifiers: {}, evidence, trigger: evidence,
      madeBy: 'model:relata-en', confidence: calibrate(score),
    }];
  });
}

/** The share of what is added to the odds of none: from the scores of several places to that of the two things. */
function pool(scores: readonly number[]): number {
  const highest = [...scores].sort((a, b) => b - a).slice(0, CLOSEST);
  const odds = highest.reduce((sum, score) => sum + score / Math.max(1e-6, 1 - score), 0);
  return odds / (1 + odds);
}

function keyOf(relation: string, subject: string, object: string): string {
  return `${relation} ${subject} ${object}`;
}

function keysOf({ relation, subject, object }: Claim, byId: ReadonlyMap<string, Mention>, chainOf: ReadonlyMap<string, string>, relations: ReadonlyMap<string, Relation>): string[] {
  const ends = typeof object === 'string' ? [object] : [...byId.values()].filter(({ value, text }) => value === object.value || text === object.value).map(({ id }) => id);
  return ends.flatMap((end) => {
    const [one, other] = [chainOf.get(subject) ?? subject, chainOf.get(end) ?? end];
    return relations.get(relation)?.symmetric === true ? [keyOf(relation, one, other), keyOf(relation, other, one)] : [keyOf(relation, one, other)];
  });
}

function isPlain({ sentences, quotes }: AnnotatedDocument, subject: Mention, object: Mention): boolean {
  const inQuote = (span: Span): boolean => quotes.some((quote) => quote.start <= span.start && span.end <= quote.end);
  return [subject, object].every((mention) => {
    const { tokens } = sentences[mention.sentence]!;
    return !isDoubtful(tokens) && !inQuote(mention);
  });
}
