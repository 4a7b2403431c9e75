import { normalizeDate } from '../published-date.js';
import { wordOverlap } from '../regions/word-overlap.js';
import type { DomDocument } from './dom.js';
import { linkedData } from './linked-data.js';

export interface PageMetadata {
  readonly title: string | null;
  readonly publishedAt: string | null;
}

const DATE_NAMES = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish_date', 'publish-date',
  'publication_date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.created', 'dcterms.issued', 'sailthru.date', 'parsely-pub-date', 'citation_publication_date',
  'article.published', 'published_time', 'timestamp', 'displaydate', 'cxenseparse:recs:publishtime',
];
const TITLE_NAMES = ['og:title', 'twitter:title', 'headline', 'dc.title', 'citation_title', 'parsely-title', 'sailthru.title'];
const FEWEST_WORDS = 3;

/** Title and date as a page states them: in its headline, its meta tags, its linked data, its `<time>`. */
export function readPageMetadata(document: DomDocument): PageMetadata {
  const data = linkedData(document);
  return { title: pageTitle(document, data.headline), publishedAt: pageDate(document, data.datePublished) };
}

function pageDate(document: DomDocument, fromData: string | null): string | null {
  const metas = metaContents(document);
  const candidates = [
    fromData,
    ...DATE_NAMES.map((name) => metas.get(name) ?? null),
    ...attributes(document, '[itemprop="datePublished"]', ['datetime', 'content']),
    ...attributes(document, 'time[pubdate], article time[datetime], main time[datetime], time[datetime]', ['datetime']).slice(0, 1),
  ];
  return candidates.map((candidate) => normalizeDate(candidate ?? '')).find((date) => date !== null) ?? null;
}

/** The one headline on the page where the page's title repeats it; else what the page gives as its title. */
function pageTitle(document: DomDocument, fromData: string | null): string | null {
  const metas = metaContents(document);
  const stated = [fromData, ...TITLE_NAMES.map((name) => metas.get(name) ?? null)].map(clean).find((title) => title !== '') ?? '';
  const whole = clean(document.querySelector('title')?.textContent ?? '');
  const headlines = [...document.querySelectorAll('h1')].map((heading) => clean(heading.textContent)).filter((text) => text.split(' ').length >= FEWEST_WORDS);
  const shown = headlines.find((text) => text === stated || whole.includes(text) || wordOverlap(text, stated) >= 0.5);
  return shown ?? (stated || headlines[0] || withoutSiteName(whole) || null);
}

/** "Zoom ends sales | The Hill" without its last part, where what is left is long enough to be a headline. */
function withoutSiteName(title: string): string {
  const cut = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' — '), title.lastIndexOf(' – '), title.lastIndexOf(' » '));
  return cut > 0 && title.slice(0, cut).split(' ').length >= FEWEST_WORDS ? title.slice(0, cut) : title;
}

function metaContents(document: DomDocument): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
    const content = meta.getAttribute('content');
    if (name !== '' && content !== null && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

function attributes(document: DomDocument, selector: string, names: readonly string[]): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => names.map((name) => element.getAttribute(name) ?? '').filter(Boolean));
}

function clean(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
