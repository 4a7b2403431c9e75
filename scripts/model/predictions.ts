import type { ModelReading, RelationCandidate } from '../../src/model/reading.js';
import { chainsOf, membersOf, typeOf } from './chains.js';

/** Whether a relation is taken for stated. */
export type Accept = (relation: RelationCandidate, subjectType: string, objectType: string) => boolean;

/** A reading in the common form of the document scorers: entities with mentions, relations between entities. */
export function toCommonForm(id: string, text: string, reading: ModelReading, accept: Accept): object {
  const chains = chainsOf(reading);
  const members = membersOf(chains);
  const types = new Map([...members].map(([chain, indices]) => [chain, typeOf(indices.map((index) => reading.mentions[index]!))]));
  const entities = [...members].map(([chain, indices]) => ({
    id: `e${chain}`, type: types.get(chain)!,
    mentions: indices.map((index) => {
      const { start, end, form } = reading.mentions[index]!;
      return { start, end, text: text.slice(start, end), kind: form === 'name' ? 'named' : form };
    }),
  }));
  const relations = new Map<string, object>();
  for (const relation of reading.relations) {
    const [head, tail] = [chains[relation.subject]!, chains[relation.object]!];
    if (head === tail || !accept(relation, types.get(head)!, types.get(tail)!)) continue;
    relations.set(`${head} ${relation.relation} ${tail}`, { head: `e${head}`, tail: `e${tail}`, type: relation.relation });
  }
  return { id, text, entities, relations: [...relations.values()] };
}

/** KnowledgeNet's properties by our relations, from the map for its scorer. */
export type PropertyMap = Readonly<Record<string, readonly string[] | null>>;

/** Facts between mentions inside KnowledgeNet's passages. */
export function toKnowledgeNet(record: { readonly id: string; readonly passages: readonly { readonly id: string; readonly start: number; readonly end: number }[] }, reading: ModelReading, accept: Accept, properties: PropertyMap): object {
  const passages = record.passages.map(({ id, start, end }) => {
    const isInside = (index: number): boolean => reading.mentions[index]!.start >= start && reading.mentions[index]!.end <= end;
    const best = new Map<string, { readonly score: number; readonly fact: object }>();
    for (const relation of reading.relations) {
      if (!isInside(relation.subject) || !isInside(relation.object)) continue;
      const [subject, object] = [reading.mentions[relation.subject]!, reading.mentions[relation.object]!];
      if (!accept(relation, subject.type, object.type)) continue;
      for (const target of properties[relation.relation] ?? []) {
        const isTurned = target.startsWith('inverse:');
        const [from, to] = isTurned ? [object, subject] : [subject, object];
        const fact = { property: target.replace('inverse:', ''), subjectStart: from.start, subjectEnd: from.end, objectStart: to.start, objectEnd: to.end };
        const key = JSON.stringify(fact);
        if ((best.get(key)?.score ?? 0) < relation.score) best.set(key, { score: relation.score, fact });
      }
    }
    return { id, facts: [...best.values()].map(({ fact }) => fact) };
  });
  return { id: record.id, passages };
}

/** A graph.json of one document, every relation as if asserted: what the relation head alone would say. */
export function toGraph(id: string, text: string, reading: ModelReading, chains: readonly (string | number)[], accept: Accept): { documents: object[]; entities: object[]; facts: object[] } {
  const byChain = new Map<string | number, number[]>();
  chains.forEach((chain, index) => byChain.set(chain, [...(byChain.get(chain) ?? []), index]));
  const isLiteral = (type: string): boolean => type === 'Date' || type === 'Quantity';
  const entities = new Map([...byChain].flatMap(([chain, indices]) => {
    const mentions = indices.map((index) => reading.mentions[index]!);
    const names = mentions.filter(({ form }) => form === 'name').map(({ start, end }) => text.slice(start, end));
    if (names.length === 0) return [];
    const name = [...names].sort((a, b) => b.length - a.length)[0]!;
    return [[chain, { id: `${id}:${chain}`, name, type: typeOf(mentions), aliases: [...new Set(names)], mentions: mentions.map(({ start, end, form }) => ({ doc: id, start, end, text: text.slice(start, end), form })) }] as const];
  }));
  const facts = new Map<string, { readonly score: number; readonly fact: object }>();
  for (const relation of reading.relations) {
    const [subject, object] = [entities.get(chains[relation.subject]!), entities.get(chains[relation.object]!)];
    if (subject === undefined || object === undefined || subject === object || isLiteral(subject.type) || !accept(relation, subject.type, object.type)) continue;
    const key = `${subject.id} ${relation.relation} ${object.id}`;
    if ((facts.get(key)?.score ?? 0) >= relation.score) continue;
    const ends = [reading.mentions[relation.subject]!, reading.mentions[relation.object]!];
    const start = Math.min(...ends.map((end) => end.start));
    const end = Math.max(...ends.map((other) => other.end));
    facts.set(key, { score: relation.score, fact: {
      id: key, subject: subject.id, relation: relation.relation, object: isLiteral(object.type) ? { value: object.name, type: object.type } : object.id,
      polarity: 'asserted', modality: 'actual', tense: 'present', attribution: null, qualifiers: {}, evidence: [{ doc: id, start, end, quote: text.slice(start, end) }], confidence: relation.score,
    } });
  }
  return { documents: [{ id, source: id, title: null, publishedAt: null, text }], entities: [...entities.values()], facts: [...facts.values()].map(({ fact }) => fact) };
}
