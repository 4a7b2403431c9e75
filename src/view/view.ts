import type { KnowledgeGraph } from '../graph/graph.js';
import { encodeGraph } from './data/encode.js';
import { pageHtml } from './html.js';
import { layOut } from './layout/layout.js';
import type { PageParts } from './page-parts.js';

export interface PageOptions {
  /** What the page is called. Default: "Knowledge graph". */
  readonly title?: string;
}

/**
 * The graph as one HTML file that needs no server and no network: drawing, search, cards with quotes in their articles,
 * filters, paths, timeline and Cypher. The same graph and parts give the same bytes. `shippedPage()` has the parts.
 */
export function writePage(graph: KnowledgeGraph, parts: PageParts, options: PageOptions = {}): string {
  return pageHtml(encodeGraph(graph, layOut(graph), options.title ?? 'Knowledge graph'), parts);
}
