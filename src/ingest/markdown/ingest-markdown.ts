import type { Region } from '../../model/document.js';
import type { Ingested, TextMetadata } from '../ingest-text.js';
import { ingestText } from '../ingest-text.js';
import { readFrontMatter } from './front-matter.js';
import { markdownRegions } from './markdown-regions.js';

/** Makes a document of a Markdown text. The text stays as it is; its signs, addresses, code and tables are marked. */
export function ingestMarkdown(text: string, metadata: TextMetadata): Ingested {
  const frontMatter = readFrontMatter(text);
  const settings: Region[] = frontMatter.end > 0 ? [{ start: 0, end: frontMatter.end, kind: 'markup' }] : [];
  const regions = [...settings, ...markdownRegions(text, frontMatter.end)];
  return ingestText(text, {
    ...metadata,
    title: metadata.title ?? frontMatter.title,
    publishedAt: metadata.publishedAt ?? frontMatter.date,
    regions: [...(metadata.regions ?? []), ...regions],
  });
}
