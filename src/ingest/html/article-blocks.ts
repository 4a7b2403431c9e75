import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DomDocument, DomNode } from './dom.js';
import { flattenNesting } from './flatten-nesting.js';
import type { TextBlock } from './text-blocks.js';
import { textBlocks } from './text-blocks.js';

/** Readability takes time that grows faster than the page: a larger page is read plainly. */
const MOST_NODES = 60_000;
const SHORTEST_ARTICLE = 140;

/** Parses a page; nothing in it is run or fetched. A fragment becomes the body of a page. */
export function parsePage(html: string): DomDocument {
  const flat = flattenNesting(html);
  const isWhole = /<body[\s>]/i.test(flat);
  const body = isWhole ? '' : flat.replace(/<!doctype[^>]{0,500}>|<\/?html(?:\s[^>]{0,2000})?>/gi, '');
  return parseHTML(isWhole ? flat : `<!doctype html><html><body>${body}</body></html>`).document as unknown as DomDocument;
}

/** The paragraphs of a page's article; of the whole page where no article can be told from the rest. */
export function articleBlocks(html: string): TextBlock[] {
  const page = parsePage(html);
  const captions = articleCaptions(page);
  const article = isReadable(page) ? readArticle(page) : null;
  if (article !== null && lengthOf(article) >= SHORTEST_ARTICLE) return withCaptions(article, captions);
  // Readability changes the page it reads: the plain way needs a fresh one.
  const root = parsePage(html).documentElement;
  if (root === null) return [];
  const content = textBlocks(root, false);
  return content.length > 0 ? content : textBlocks(root, true);
}

function readArticle(document: DomDocument): TextBlock[] | null {
  try {
    // Readability's types name the browser's Document, which these projects' types do not have.
    const article = new Readability<DomNode>(document as never, { serializer: (node) => node as unknown as DomNode, charThreshold: 250 }).parse();
    return article?.content ? textBlocks(article.content, true) : null;
  } catch {
    return null;
  }
}

function isReadable(document: DomDocument): boolean {
  return document.documentElement !== null && document.querySelectorAll('*').length <= MOST_NODES;
}

/** Captions of the article's figures; Readability drops the lead picture's where it stands above the text. */
function articleCaptions(document: DomDocument): TextBlock[] {
  const captions = document.querySelectorAll('article figcaption, main figcaption, [itemprop="articleBody"] figcaption');
  return [...captions].flatMap((caption) => textBlocks(caption, true)).slice(0, 50);
}

function withCaptions(article: readonly TextBlock[], captions: readonly TextBlock[]): TextBlock[] {
  const known = new Set(article.map((block) => block.text));
  const missing = captions.filter((caption) => !known.has(caption.text));
  return [...missing, ...article];
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((length, block) => length + block.text.length, 0);
}
