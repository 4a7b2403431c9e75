import { contains, type Span } from '../model/span.js';
import type { AnnotatedEntity, AnnotatedRelation, AnnotatedText } from './annotated-text.js';
import type { Counts } from './shares.js';

/** A relation that was missed, is not in gold, or was read in another way. */
export interface RelationError {
  readonly kind: 'missed' | 'wrong' | 'other-way' | 'other-type';
  /** In the words of the text: `Orbis FOUNDED_BY Maya Stern`. */
  readonly words: string;
  /** What was read instead, in words; null where nothing was. */
  readonly instead: string | null;
  /** Where its ends stand: the two mentions nearest to each other. */
  readonly head: Span;
  readonly tail: Span | null;
}

export interface RelationComparison {
  readonly countsByType: ReadonlyMap<string, Counts>;
  readonly errors: readonly RelationError[];
}

interface Related {
  readonly relation: AnnotatedRelation;
  readonly head: AnnotatedEntity;
  readonly tail: AnnotatedEntity | null;
  readonly text: string;
}

/**
 * Compares relations of the given types. Two are the same if they have one type, one way (polarity, modality) and the same ends; two
 * ends are the same if a mention of the one holds, or lies in, a mention of the other.
 */
export function compareRelations(gold: AnnotatedText, predicted: AnnotatedText, types: ReadonlySet<string>): RelationComparison {
  const [wanted, all] = [relatedOf(gold), relatedOf(predicted)];
  const found = all.filter(({ relation }) => types.has(relation.type));
  const isFound = wanted.map((one) => found.some((other) => isSame(one, other)));
  const isMatched = found.map((other) => wanted.some((one) => isSame(one, other)));
  const countsByType = new Map([...types].map((type): [string, Counts] => {
    const isOfType = ({ relation }: Related): boolean => relation.type === type;
    return [type, {
      gold: wanted.filter(isOfType).length, predicted: found.filter(isOfType).length,
      found: wanted.filter((one, index) => isOfType(one) && isFound[index]).length, matched: found.filter((one, index) => isOfType(one) && isMatched[index]).length,
    }];
  }));
  const explained = new Set<Related>();
  const missed = wanted.filter((_, index) => !isFound[index]).map((one): RelationError => {
    const sameEnds = all.filter((other) => hasSameEnds(one, other) && !wanted.some((third) => isSame(third, other)));
    const instead = sameEnds.find(({ relation }) => relation.type === one.relation.type) ?? sameEnds[0];
    if (instead === undefined) return toError('missed', one, null);
    explained.add(instead);
    return toError(instead.relation.type === one.relation.type ? 'other-way' : 'other-type', one, instead);
  });
  const wrong = found.filter((one, index) => !isMatched[index] && !explained.has(one)).map((one) => toError('wrong', one, null));
  return { countsByType, errors: [...missed, ...wrong].sort((a, b) => a.head.start - b.head.start || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0)) };
}

/** Each relation once, with its entities. */
function relatedOf({ entities, relations, text }: AnnotatedText): Related[] {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const related = relations.flatMap((relation): Related[] => {
    const head = entityOf.get(relation.head);
    return head === undefined || head.mentions.length === 0 ? [] : [{ relation, head, tail: relation.tail === null ? null : (entityOf.get(relation.tail) ?? null), text }];
  });
  return [...new Map(related.map((one) => [JSON.stringify([one.relation.type, one.relation.head, one.relation.tail ?? one.relation.tailText, one.relation.polarity, one.relation.modality]), one])).values()];
}

function isSame(a: Related, b: Related): boolean {
  return a.relation.type === b.relation.type && a.relation.polarity === b.relation.polarity && a.relation.modality === b.relation.modality && hasSameEnds(a, b);
}

function hasSameEnds(a: Related, b: Related): boolean {
  if (!isSameEntity(a.head, b.head)) return false;
  if (a.tail !== null && b.tail !== null) return isSameEntity(a.tail, b.tail);
  const [words, others] = [tailWords(a), tailWords(b)];
  return words.some((word) => others.some((other) => word === other || word.includes(other) || other.includes(word)));
}

function isSameEntity(a: AnnotatedEntity, b: AnnotatedEntity): boolean {
  return a.mentions.some((one) => b.mentions.some((other) => contains(one, other) || contains(other, one)));
}

function tailWords({ relation, tail, text }: Related): string[] {
  const words = tail === null ? [relation.tailText ?? ''] : tail.mentions.map(({ start, end }) => text.slice(start, end));
  return words.map((word) => word.toLowerCase().replace(/\s+/gu, ' ').trim()).filter((word) => word !== '');
}

function toError(kind: RelationError['kind'], related: Related, instead: Related | null): RelationError {
  const [head, tail] = nearest(related);
  return { kind, words: inWords(related), instead: instead === null ? null : inWords(instead), head, tail };
}

function inWords(related: Related): string {
  const { relation: { type, polarity, modality, tailText }, text } = related;
  const [head, tail] = nearest(related);
  const way = [...(polarity === 'asserted' ? [] : [polarity]), ...(modality === 'actual' ? [] : [modality])];
  return `${text.slice(head.start, head.end)} ${type}${way.length === 0 ? '' : ` (${way.join(', ')})`} ${tail === null ? (tailText ?? '') : text.slice(tail.start, tail.end)}`;
}

/** The two mentions that stand nearest to each other: most likely the words that say it are there. */
function nearest({ head, tail }: Related): [Span, Span | null] {
  const [first] = head.mentions;
  if (first === undefined) return [{ start: 0, end: 0 }, null];
  if (tail === null) return [first, null];
  const pairs = head.mentions.flatMap((one) => tail.mentions.map((other): [Span, Span] => [one, other]));
  return pairs.reduce<[Span, Span | null]>((best, pair) => (best[1] === null || gap(pair) < gap([best[0], best[1]]) ? pair : best), [first, null]);
}

function gap([a, b]: readonly [Span, Span]): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}
