import { describe, expect, it } from 'vitest';
import { ingestBytes } from '../../src/ingest/ingest.js';
import { ingestHtml } from '../../src/ingest/html/ingest-html.js';

const PARAGRAPH = 'Zoom was started by Eric Yuan, an engineer who came from China and became an American, and its developers work mostly in China.';

function page(head: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

function article(html: string): { title: string | null | undefined; publishedAt: string | null | undefined; lines: string[]; regions: string[] } {
  const { document } = ingestHtml(html, { id: 'x' });
  const text = document?.text ?? '';
  return {
    title: document?.title,
    publishedAt: document?.publishedAt,
    lines: text.split('\n\n'),
    regions: (document?.regions ?? []).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  };
}

describe('a saved page', () => {
  const html = page(
    '<title>Zoom ends sales to China | The Harbour</title><meta property="article:published_time" content="2020-08-03T10:00:00Z"><script>document.body.innerHTML = "run"</script>',
    `<nav><a href="/">Home</a><a href="/news">News</a></nav>
     <article><h1>Zoom ends sales to China</h1>
     <figure><img src="a.jpg"><figcaption>Eric Yuan speaks. (Photo by Ana Ruiz/Getty Images)</figcaption></figure>
     ${`<p>${PARAGRAPH}</p>`.repeat(4)}
     <h2>What comes <em>next</em></h2><p>It&rsquo;s a <a href="u">long</a>
     way<script>alert(1)</script>.</p><pre><code>zoom --help</code></pre></article>
     <aside>Most read</aside><footer>© 2020 The Harbour. All rights reserved.</footer>`,
  );

  it('gives its article by paragraphs, the headline first', () => {
    expect(article(html).lines).toEqual([
      'Zoom ends sales to China',
      'Eric Yuan speaks. (Photo by Ana Ruiz/Getty Images)',
      PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH,
      'What comes next',
      'It’s a long way.',
      'zoom --help',
    ]);
  });

  it('gives title, date and what it marks', () => {
    expect(article(html)).toMatchObject({
      title: 'Zoom ends sales to China',
      publishedAt: '2020-08-03T10:00:00Z',
      regions: [
        'title: Zoom ends sales to China',
        'caption: Eric Yuan speaks.',
        'credit: (Photo by Ana Ruiz/Getty Images)',
        'heading: What comes next',
        'markup: zoom --help',
      ],
    });
  });
});

describe('where a page states its date and title', () => {
  const body = `<p>${PARAGRAPH}</p>`;
  it.each([
    ['<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Zoom ends sales","datePublished":"2020-08-03"}]}</script>', '', '2020-08-03', 'Zoom ends sales'],
    ['<meta name="pubdate" content="August 3, 2020"><title>Zoom ends sales today | The Harbour</title>', '', '2020-08-03', 'Zoom ends sales today'],
    ['<meta property="og:title" content="Zoom ends sales">', '<time datetime="2020-08-03T08:00+02:00">Monday</time>', '2020-08-03T08:00+02:00', 'Zoom ends sales'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>', '', null, null],
    ['', '<span itemprop="datePublished" content="2020-08-03"></span>', '2020-08-03', null],
  ])('%s %s', (head, inBody, publishedAt, title) => {
    expect(article(page(head, inBody + body))).toMatchObject({ publishedAt, title });
  });
});

describe('pages that are not as they should be', () => {
  it.each([
    ['', 'no-text-found'],
    ['<html></html>', 'no-text-found'],
    [page('<title>Only a title</title>', '<script>var a = 1</script><style>p {}</style>'), 'no-text-found'],
  ])('without text: %j', (html, reason) => {
    const { document, diagnostics } = ingestHtml(html, { id: 'x' });
    expect(document).toBeNull();
    expect(diagnostics.map((diagnostic) => diagnostic.reason)).toEqual([reason]);
  });

  it('reads a fragment, unclosed tags and old preformatted text', () => {
    expect(article('<p>Zoom was founded by <b>Eric</b> Yuan.<p>It rose.').lines).toEqual(['Zoom was founded by Eric Yuan.', 'It rose.']);
    expect(article('<pre>Zoom was\nfounded by Eric Yuan.\n\nIt rose.</pre>').lines).toEqual(['Zoom was founded by Eric Yuan.', 'It rose.']);
  });

  it('reads deep nesting and many elements in good time', () => {
    const start = performance.now();
    const deep = '<div>'.repeat(100_000) + `<p>${PARAGRAPH}</p>` + '</div>'.repeat(100_000);
    expect(article(page('', deep)).lines).toEqual([PARAGRAPH]);
    expect(article(page('', `<p>${PARAGRAPH}</p>`.repeat(10_000))).lines).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('decodes the character set that a page names', async () => {
    const html = `<html><head><meta charset="windows-1252"></head><body><p>Caf\u00e9 na\u00efve \u0093quoted\u0094</p></body></html>`;
    const { document, diagnostics } = await ingestBytes(Uint8Array.from(html, (char) => char.charCodeAt(0)), 'html', { id: 'x' });
    expect(document?.text).toBe('Café naïve “quoted”');
    expect(diagnostics).toEqual([]);
  });
});
