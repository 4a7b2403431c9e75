import type { Fact } from '../../model/fact.js';
import { compareText } from '../compare-text.js';
import { shortHash } from '../short-hash.js';
import { toSlug } from '../slug.js';

type Identified = Pick<Fact, 'subject' | 'relation' | 'object' | 'polarity' | 'modality' | 'qualifiers'>;

/**
 * An id for each fact that says what it says: `zoom.founded_by.eric-yuan`, `united-states.threatened.banned.tiktok`. Facts that
 * differ in nothing that stands in it have a hash of the rest as well. Tense is left out: a fact keeps its id when it is over.
 */
export function assignFactIds(facts: readonly Identified[]): string[] {
  const plain = facts.map(plainId);
  const counts = new Map<string, number>();
  for (const id of plain) counts.set(id, (counts.get(id) ?? 0) + 1);
  const wishes = facts.map((fact, index) => (counts.get(plain[index] ?? '') === 1 ? (plain[index] ?? '') : `${plain[index]}.${shortHash(wholeContent(fact))}`));
  // The content is worked out only where two wish for one id: to have it for all takes more memory than the facts.
  const contentAt = (index: number): string => (facts[index] === undefined ? '' : wholeContent(facts[index]));
  const order = facts.map((_, index) => index).sort((a, b) => compareText(wishes[a] ?? '', wishes[b] ?? '') || compareText(contentAt(a), contentAt(b)));
  const taken = new Set<string>();
  for (const index of order) {
    const wish = wishes[index] ?? '';
    let id = wish;
    for (let number = 2; taken.has(id); number += 1) id = `${wish}.${number}`;
    taken.add(id);
    wishes[index] = id;
  }
  return wishes;
}

function plainId({ subject, relation, object, polarity, modality }: Identified): string {
  const ways = [...(modality === 'actual' ? [] : [modality]), ...(polarity === 'negated' ? ['not'] : [])];
  return [subject, ...ways, relationPart(relation), typeof object === 'string' ? object : toSlug(object.value)].join('.');
}

function relationPart(relation: string): string {
  const part = relation.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, '-');
  return /[\p{L}\p{N}]/u.test(part) && part.length <= 60 ? part : toSlug(relation);
}

function wholeContent({ subject, relation, object, polarity, modality, qualifiers }: Identified): string {
  return JSON.stringify([subject, relation, object, polarity, modality, Object.entries(qualifiers)]);
}
