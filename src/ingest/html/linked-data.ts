import type { DomDocument } from './dom.js';

export interface LinkedData {
  readonly headline: string | null;
  readonly datePublished: string | null;
}

const ARTICLE_TYPE = /Article|NewsArticle|BlogPosting|Report|WebPage|Posting/;
const MOST_NODES = 2000;

/** What a page's JSON-LD says of the article; it is parsed, never run. */
export function linkedData(document: DomDocument): LinkedData {
  const articles = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => articleNodes(script.textContent ?? ''));
  const first = (key: string): string | null => {
    const value = articles.map((node) => node.get(key)).find((found) => typeof found === 'string' && found !== '');
    return typeof value === 'string' ? value : null;
  };
  return { headline: first('headline'), datePublished: first('datePublished') };
}

/** All objects of an article's type in a JSON text, those of a plain page last. */
function articleNodes(json: string): Map<string, unknown>[] {
  const articles: Map<string, unknown>[] = [];
  let waiting: unknown[] = [];
  try {
    waiting = [JSON.parse(json)];
  } catch {
    return [];
  }
  for (let count = 0; waiting.length > 0 && count < MOST_NODES; count += 1) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (typeof value === 'object' && value !== null) {
      const node = new Map<string, unknown>(Object.entries(value));
      if (ARTICLE_TYPE.test(String(node.get('@type')))) articles.push(node);
      waiting.push(...node.values());
    }
  }
  const isPage = (node: Map<string, unknown>): boolean => String(node.get('@type')) === 'WebPage';
  return [...articles.filter((node) => !isPage(node)), ...articles.filter(isPage)];
}
