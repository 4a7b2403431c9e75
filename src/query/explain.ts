import type { ResolutionDecision } from '../model/decision.js';
import type { Entity } from '../model/entity.js';
import { factType, type Fact } from '../model/fact.js';
import type { KnowledgeGraph } from '../graph/graph.js';
import { decisionsOf, documentsOf, entitiesOf, factsOf } from '../graph/read.js';

/** Why the graph holds an entity or a fact. */
export type Explanation =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly facts: readonly Fact[]; readonly decisions: readonly ResolutionDecision[]; readonly graph: KnowledgeGraph }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly graph: KnowledgeGraph };

/** Several things fit, or none: their names with ids. */
export interface Candidates {
  readonly candidates: readonly string[];
}

/** Explains the entity with this id, name or alias, or the fact with this id; capitals do not matter for names. */
export function explain(graph: KnowledgeGraph, wanted: string): Explanation | Candidates {
  const fact = factsOf(graph).find(({ id }) => id === wanted);
  if (fact !== undefined) return { kind: 'fact', fact, graph };
  const entities = entitiesOf(graph);
  const lower = wanted.trim().toLowerCase();
  const ranked = [
    entities.filter(({ id }) => id === wanted),
    entities.filter(({ name }) => name.toLowerCase() === lower),
    entities.filter(({ aliases }) => aliases.some(({ name }) => name.toLowerCase() === lower)),
    entities.filter(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)].some((known) => known.toLowerCase().includes(lower))),
  ];
  const found = ranked.find((list) => list.length > 0) ?? [];
  if (found.length !== 1) return { candidates: found.map(({ id, name, type }) => `${name} (${type}, ${id})`) };
  const [entity] = found;
  const members = new Set(memberKeys(graph, entity!));
  return {
    kind: 'entity', entity: entity!, graph,
    facts: factsOf(graph).filter(({ subject, object }) => subject === entity!.id || object === entity!.id),
    decisions: decisionsOf(graph).filter(({ leftName, rightName, left, right }) => (members.has(left) && knows(entity!, leftName)) || (members.has(right) && knows(entity!, rightName))),
  };
}

/** The keys of the chains behind an entity, by the documents it stands in: decisions name chains as `document#chain`. */
function memberKeys(graph: KnowledgeGraph, entity: Entity): string[] {
  const documents = new Set(entity.mentions.map(({ doc }) => doc));
  return decisionsOf(graph).flatMap(({ left, right }) => [left, right]).filter((key) => documents.has(key.slice(0, key.lastIndexOf('#'))));
}

function knows(entity: Entity, name: string): boolean {
  return entity.name === name || entity.aliases.some((alias) => alias.name === name);
}

/** The explanation as text for a terminal. */
export function renderExplanation(explanation: Explanation): string {
  return `${(explanation.kind === 'entity' ? renderEntity(explanation) : renderFact(explanation.fact, explanation.graph)).join('\n')}\n`;
}

function renderEntity({ entity, facts, decisions, graph }: Explanation & { kind: 'entity' }): string[] {
  return [
    `${oneLine(entity.name)} (${entity.type}), id ${entity.id}`,
    ...(entity.aliases.length === 0 ? [] : [`also ${entity.aliases.map(({ name, count }) => `${oneLine(name)} (${count})`).join(', ')}`]),
    '', `Mentioned ${entity.mentions.length} times:`,
    ...entity.mentions.map(({ doc, start, end, form }) => `  ${doc} ${start}-${end} ${form.padEnd(8)} ${inContext(graph, doc, start, end)}`),
    '', decisions.length === 0 ? 'No other name was compared with it.' : 'Compared with other names:',
    ...decisions.map(({ action, left, right, comparison, score, explanation }) => `  ${action === 'join' ? 'joined' : 'kept apart'}: ${left} and ${right}: ${oneLine(explanation)} (${comparison}, ${score})`),
    '', `Facts (${facts.length}):`,
    ...facts.flatMap((fact) => renderFact(fact, graph).map((line) => `  ${line}`)),
  ];
}

function renderFact(fact: Fact, graph: KnowledgeGraph): string[] {
  const names = new Map(entitiesOf(graph).map(({ id, name }) => [id, name]));
  const object = typeof fact.object === 'string' ? (names.get(fact.object) ?? fact.object) : fact.object.value;
  const qualifiers = Object.entries(fact.qualifiers).map(([name, value]) => `${name}: ${oneLine(value)}`);
  return [
    `${oneLine(names.get(fact.subject) ?? fact.subject)} ${factType(fact)} ${oneLine(object)}   [${fact.id}]`,
    `  ${fact.polarity}, ${fact.modality}, ${fact.tense}; confidence ${fact.confidence} from ${fact.evidence.length} statements in ${fact.documentCount} independent documents`,
    ...(qualifiers.length === 0 ? [] : [`  ${qualifiers.join('; ')}`]),
    ...fact.evidence.map(({ doc, start, end, quote, madeBy, attribution, confidence }) => `  ${doc} ${start}-${end} “${oneLine(quote)}” read by ${madeBy} (${confidence})${attribution === null ? '' : `, said by ${oneLine(attribution)}`}`),
    ...(fact.conflicts.length === 0 ? [] : [`  contradicted by ${fact.conflicts.join(', ')}`]),
  ];
}

const AROUND = 30;

function inContext(graph: KnowledgeGraph, doc: string, start: number, end: number): string {
  const text = documentsOf(graph).find(({ id }) => id === doc)?.text ?? '';
  return oneLine(`…${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}…`);
}

/** On one line and without control characters, which a terminal might obey. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
