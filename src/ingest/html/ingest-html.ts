import type { Region } from '../../model/document.js';
import { ingestDiagnostic } from '../ingest-diagnostic.js';
import type { Ingested, TextMetadata } from '../ingest-text.js';
import { ingestText } from '../ingest-text.js';
import { wordOverlap } from '../regions/word-overlap.js';
import { articleBlocks, parsePage } from './article-blocks.js';
import { readPageMetadata } from './page-metadata.js';
import type { TextBlock } from './text-blocks.js';

/**
 * Makes a document of a saved page: its article, a line for each paragraph with blank lines between, its headline
 * first. Figure captions and headings are marked.
 */
export function ingestHtml(html: string, metadata: TextMetadata): Ingested {
  const source = metadata.source ?? metadata.id;
  const stated = readPageMetadata(parsePage(html));
  const title = metadata.title ?? stated.title;
  const blocks = articleBlocks(html);
  if (blocks.every((block) => block.kind === 'markup')) {
    return { document: null, diagnostics: [ingestDiagnostic('warning', 'no-text-found', source, 'there is no text in this page')] };
  }
  const { text, regions } = joinBlocks(withTitle(blocks, title));
  return ingestText(text, { ...metadata, title, publishedAt: metadata.publishedAt ?? stated.publishedAt, regions });
}

/** Puts the headline first, once. */
function withTitle(blocks: readonly TextBlock[], title: string | null): TextBlock[] {
  if (title === null) return [...blocks];
  const isTitle = (block: TextBlock): boolean => block.text === title || (block.kind === 'heading' && wordOverlap(block.text, title) >= 0.9);
  const index = blocks.slice(0, 5).findIndex(isTitle);
  return [{ text: title, kind: 'title' }, ...blocks.filter((_block, position) => position !== index)];
}

function joinBlocks(blocks: readonly TextBlock[]): { text: string; regions: Region[] } {
  const regions: Region[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const { text, kind } of blocks) {
    if (kind !== null) regions.push({ start, end: start + text.length, kind });
    parts.push(text);
    start += text.length + 2;
  }
  return { text: parts.join('\n\n'), regions };
}
