import type { KnowledgeGraph } from '../../graph/graph.js';
import { documentsOf, entitiesOf, factsOf } from '../../graph/read.js';
import { isActual } from '../../model/fact.js';
import { STANDING_WORDS, STANDINGS, standingOf } from '../../model/standing.js';
import { bandOf } from '../palette.js';
import { escapeXml, toPrintable } from '../plain-text.js';
import type { SavedQuery } from './queries.js';

const SEARCH_IN_QUOTES = `CALL db.index.fulltext.queryRelationships('relata_quotes', 'founded') YIELD relationship AS e, score
WITH endNode(e) AS a, e, score
MATCH (a)-[r]->(b) WHERE r.id = e.fact
RETURN a.name AS subject, type(r) AS fact, b.name AS object, e.quote AS quote
ORDER BY score DESC, quote LIMIT 25`;

/** A guide in the form that Neo4j Browser plays: slides with queries that run at a click. */
export function writeGuide(graph: KnowledgeGraph, queries: readonly SavedQuery[]): string {
  const facts = factsOf(graph);
  const actual = facts.filter(isActual).length;
  const slides = [
    slide('What the documents say',
      `<p>${documentsOf(graph).length} documents, ${entitiesOf(graph).length} things, ${facts.length} facts: ${actual} stated as so, ${facts.length - actual} planned, threatened, denied or only claimed.</p>`,
      '<p>A thing is an <code>:Entity</code> with its type as a second label; a fact is a relationship with quotes, confidence, polarity and modality. Sentences and documents are nodes too: every fact leads back to the words that say so.</p>',
      '<p>Names and colours come with the style: drag <code>relata.grass</code> onto this page.</p>', ...runnable(queries.slice(0, 1))),
    slide('What is not simply so',
      '<p>Only what the texts assert has a bare type such as <code>OWNED_BY</code>. Everything else says what it is in its type, and has a colour of its own:</p>',
      legend(graph), ...runnable(queries.slice(1, 2))),
    slide('One thing, and how two are connected', ...runnable(queries.slice(2, 5))),
    slide('The words that say so', ...runnable(queries.slice(5, 7)), "<p>Search by words:</p>", code(SEARCH_IN_QUOTES)),
    slide('How sure it is', ...runnable(queries.slice(7))),
  ];
  return `<article class="guide">\n<title>Relata</title>\n<carousel class="deck container-fluid">\n${slides.join('\n')}\n</carousel>\n</article>\n`;
}

function slide(title: string, ...content: readonly string[]): string {
  return `<slide class="row-fluid">\n<div class="col-sm-12">\n<h3>${escapeXml(title)}</h3>\n${content.join('\n')}\n</div>\n</slide>`;
}

function runnable(queries: readonly SavedQuery[]): string[] {
  return queries.map(({ title, query }) => `<p>${escapeXml(toPrintable(title))}</p>\n${code(query)}`);
}

function code(query: string): string {
  return `<pre class="pre-scrollable code runnable">${escapeXml(query)}</pre>`;
}

/** The standings that the graph has, but for what is so. */
function legend(graph: KnowledgeGraph): string {
  const present = new Set(factsOf(graph).map(standingOf));
  const items = STANDINGS.filter((standing) => standing !== 'actual').filter((standing) => present.has(standing));
  return `<ul>${items.map((standing) => `<li><span style="color:${bandOf(standing)}">&#9644;</span> ${STANDING_WORDS[standing]}</li>`).join('')}</ul>`;
}
