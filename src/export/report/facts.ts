import type { KnowledgeGraph } from '../../graph/graph.js';
import { entityName, factsOf, objectName } from '../../graph/read.js';
import { factType } from '../../model/fact.js';
import type { Evidence, Fact } from '../../model/fact.js';
import { groupBy } from '../../model/group-by.js';
import { datesInWords } from '../../model/fact-dates.js';
import { isPlain, STANDING_WORDS, STANDINGS, standingOf } from '../../model/standing.js';
import { markdownText, plural } from './markdown.js';

/** What the text asserts, by relation, with the quotes. */
export function factSection(graph: KnowledgeGraph): string {
  const facts = factsOf(graph).filter(isPlain);
  return bySortedKey(facts, (fact) => fact.relation)
    .map(([relation, group]) => `### ${markdownText(relation)}\n\n${factList(graph, group)}`)
    .join('\n\n') || 'None.';
}

/** What the text speaks of without asserting it as true now, by how it stands. */
export function notActualSection(graph: KnowledgeGraph): string {
  const groups = groupBy(factsOf(graph).filter((fact) => !isPlain(fact)), standingOf);
  return STANDINGS
    .filter((standing) => groups.has(standing))
    .map((standing) => `### ${capitalise(STANDING_WORDS[standing])}\n\n${factList(graph, groups.get(standing) ?? [])}`)
    .join('\n\n') || 'None.';
}

/** A fact in one line, by its type: nothing that is not so reads as if it were. */
export function factLine(graph: KnowledgeGraph, fact: Fact): string {
  const subject = markdownText(entityName(graph, fact.subject));
  return `**${subject}** ${markdownText(factType(fact))} **${markdownText(objectName(graph, fact.object))}**`;
}

function factList(graph: KnowledgeGraph, facts: readonly Fact[]): string {
  return facts.map((fact) => factItem(graph, fact)).join('\n');
}

function factItem(graph: KnowledgeGraph, fact: Fact): string {
  return [`- ${factLine(graph, fact)}${remarks(fact)}`, ...fact.evidence.map((item) => quoteLine(item, fact.attribution))].join('\n');
}

function remarks(fact: Fact): string {
  const qualifiers = Object.keys(fact.qualifiers).sort().map((name) => `${markdownText(name)}: ${markdownText(fact.qualifiers[name] ?? '')}`);
  const parts = [
    ...(fact.attribution === null ? [] : [`according to ${markdownText(fact.attribution)}`]),
    ...qualifiers,
    `confidence ${fact.confidence.toFixed(2)}`,
    ...(fact.documentCount > 1 ? [plural(fact.documentCount, 'document', 'independent documents')] : []),
    ...datesInWords(fact).map(markdownText),
    ...(fact.conflicts.length > 0 ? ['contradicted'] : []),
  ];
  return ` (${parts.join('; ')})`;
}

/** The source is named with the fact where all its evidence has the same. */
function quoteLine({ quote, doc, start, end, attribution }: Evidence, known: string | null): string {
  const source = attribution === null || attribution === known ? '' : `; according to ${markdownText(attribution)}`;
  return `  - “${markdownText(quote)}” — ${markdownText(doc)}, ${start}–${end}${source}`;
}

function bySortedKey(facts: readonly Fact[], keyOf: (fact: Fact) => string): (readonly [string, readonly Fact[]])[] {
  return [...groupBy(facts, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
