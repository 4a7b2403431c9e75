import type { KnowledgeGraph } from '../../graph/graph.js';
import { documentsOf, entitiesOf, factsOf } from '../../graph/read.js';
import { isPlain } from '../../model/standing.js';
import { contradictionSection, doubtSection } from './doubts.js';
import { notActualSection, factSection } from './facts.js';
import { markdownTable, markdownText, plural } from './markdown.js';

/** report.md: what the corpus says, for reading; what is not asserted as true stands apart. */
export function writeReport(graph: KnowledgeGraph): string {
  const sections = [
    `# What the documents say`,
    summary(graph),
    ['## Documents', documentTable(graph)],
    ['## Entities', entityTable(graph)],
    ['## Facts', factSection(graph)],
    ['## Not stated as so', notActualSection(graph)],
    ['## Contradictions', contradictionSection(graph)],
    ['## Doubtful or skipped', doubtSection(graph)],
  ];
  return `${sections.flat().join('\n\n')}\n`;
}

function summary(graph: KnowledgeGraph): string {
  const facts = factsOf(graph);
  const plain = facts.filter(isPlain).length;
  const evidenceCount = facts.reduce((sum, fact) => sum + fact.evidence.length, 0);
  return [
    `${plural(documentsOf(graph).length, 'document', 'documents')},`,
    `${plural(entitiesOf(graph).length, 'entity', 'entities')},`,
    `${plural(facts.length, 'fact', 'facts')} from ${plural(evidenceCount, 'place', 'places')} in the text:`,
    `${plain} stated as so, ${facts.length - plain} planned, threatened, denied, over or otherwise not so.`,
  ].join(' ');
}

function documentTable(graph: KnowledgeGraph): string {
  const documents = documentsOf(graph);
  if (documents.length === 0) return 'None.';
  return markdownTable(['Document', 'Title', 'Published', 'Source'], documents.map(({ id, title, publishedAt, source }) => [
    markdownText(id), title === null ? '' : markdownText(title), publishedAt === null ? '' : markdownText(publishedAt),
    markdownText(source),
  ]));
}

/** By mention count; then by name, so that the order does not hang on ids. */
function entityTable(graph: KnowledgeGraph): string {
  const entities = entitiesOf(graph).sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (entities.length === 0) return 'None.';
  return markdownTable(['Entity', 'Type', 'Mentions', 'Also called'], entities.map(({ name, type, mentions, aliases }) => [
    markdownText(name), markdownText(type), String(mentions.length),
    aliases.map((alias) => `${markdownText(alias.name)} (${alias.count})`).join(', '),
  ]));
}
