import { entityKey, literalId, literalKey } from '../../../graph/graph.js';
import type { Literal } from '../../../model/claim.js';
import { factType } from '../../../model/fact.js';
import type { Fact } from '../../../model/fact.js';
import { standingOf } from '../../../model/standing.js';
import { EVIDENCE_WIDTH } from '../../data/page-data.js';
import type { FactRow, PageData } from '../../data/page-data.js';
import { toShownLine, toShownName } from '../text/shown-text.js';
import { readDate } from './dates.js';
import type { DateRange } from './dates.js';
import type { PageFact, PageModel, PageNode } from './model.js';

/** Makes ready what the page works with. */
export function buildModel(data: PageData): PageModel {
  const facts = data.facts.map((row, index) => toPageFact(row, index, data));
  const factsByNode = data.importance.map((): number[] => []);
  for (const { index, subject, object } of facts) {
    factsByNode[subject]?.push(index);
    if (object !== subject) factsByNode[object]?.push(index);
  }
  const nodes = data.importance.map((_, index) => toPageNode(index, data, factsByNode[index] ?? []));
  return {
    data, documents: data.documents, nodes, facts,
    nodeByKey: new Map(nodes.map((node) => [node.key, node])),
    factById: new Map(facts.map((fact) => [fact.id, fact])),
    types: [...new Set(nodes.map((node) => node.type))].sort(),
    relations: [...new Set(facts.map((fact) => fact.relation))].sort(),
  };
}

function toPageNode(index: number, data: PageData, facts: readonly number[]): PageNode {
  const shared = {
    index, facts, x: data.positions[index * 2] ?? 0, y: data.positions[index * 2 + 1] ?? 0,
    community: data.communities[index] ?? -1, importance: data.importance[index] ?? 0,
  };
  const entity = data.entities[index];
  if (entity !== undefined) {
    const [id, name, type, aliases, mentions] = entity;
    const mentionCount = mentions.length / 4;
    return { ...shared, kind: 'entity', key: entityKey(id), id, label: toShownName(name), type: toShownLine(data.strings[type] ?? ''), aliases, mentionCount };
  }
  const [typeIndex, value] = data.literals[index - data.entities.length] ?? [-1, ''];
  const literal: Literal = { type: (data.strings[typeIndex] ?? 'Text') as Literal['type'], value };
  return {
    ...shared, kind: 'literal', key: literalKey(literal), id: literalId(literal), label: toShownName(value), type: literal.type, aliases: [], mentionCount: 0,
  };
}

function toPageFact(row: FactRow, index: number, data: PageData): PageFact {
  const [id, subject, relationIndex, object, , stance, , confidence, , qualifiers, , evidence] = row;
  const relation = data.strings[relationIndex] ?? '';
  const [polarity, modality, tense, aspect] = (data.strings[stance] ?? '').split(' ') as [Fact['polarity'], Fact['modality'], Fact['tense'], Fact['aspect']];
  const parts = { relation, polarity, modality, tense, aspect };
  const documents = new Set<number>();
  for (let at = 0; at < evidence.length; at += EVIDENCE_WIDTH) documents.add(evidence[at] ?? -1);
  return {
    index, id, subject, object, relation, type: toShownLine(factType(parts)), standing: standingOf(parts), confidence,
    documents: [...documents], date: dateOf(qualifiers, object, data),
  };
}

/** The date that the fact was given, or that is its object. */
function dateOf(qualifiers: readonly number[], object: number, { strings, literals, entities }: PageData): DateRange | null {
  for (let at = 0; at < qualifiers.length; at += 2) {
    if (strings[qualifiers[at] ?? -1] === 'date') return readDate(strings[qualifiers[at + 1] ?? -1] ?? '');
  }
  const literal = literals[object - entities.length];
  return literal !== undefined && strings[literal[0]] === 'Date' ? readDate(literal[1]) : null;
}
