import type { Browser, Page } from 'playwright-core';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages } from '../../src/cli/page-server.js';
import { writeBrowserFiles } from '../../src/export/browser/write.js';
import { queryScript, savedQueries } from '../../src/export/browser/queries.js';
import { bandOf, fillOf } from '../../src/export/palette.js';
import { pushGraph } from '../../src/push/push.js';
import { TestInstance, whyNoServer } from '../push/neo4j.js';
import type { TestServer } from '../push/neo4j.js';
import { zoomGraph } from '../view/example-model.js';
import { openChromium, whyNoChromium } from './chromium.js';
import { drawnNodes, drawnRelationships, dropOnNeo4jBrowser, openNeo4jBrowser, runInNeo4jBrowser } from './neo4j-browser.js';

const reason = whyNoServer() ?? whyNoChromium();
const graph = zoomGraph();
const queries = savedQueries(graph);

describe.skipIf(reason !== null)(`Neo4j Browser${reason === null ? '' : ` (${reason})`}`, { timeout: 120_000 }, () => {
  const instance = new TestInstance();
  let browser: Browser;
  let page: Page;
  let server: TestServer;

  const file = (name: string): string | Uint8Array => {
    const found = writeBrowserFiles(graph).find(({ path }) => path.endsWith(`/${name}`));
    if (found === undefined) throw new Error(`there is no file ${name}`);
    return found.content;
  };
  const run = async (text: string): Promise<void> => {
    await runInNeo4jBrowser(page, text);
    await page.locator('[data-testid=frame]').first().locator('[data-testid=frameCommand]', { hasText: text.slice(0, 20) }).waitFor();
  };

  beforeAll(async () => {
    server = await instance.start();
    await pushGraph(graph, { uri: server.uri, user: server.user, password: server.password });
    browser = await openChromium();
    page = await openNeo4jBrowser(browser, server);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await instance.remove();
  });

  test('takes the style, and draws a query in it', async () => {
    await dropOnNeo4jBrowser(page, 'relata.grass', file('relata.grass'));
    await expect.poll(() => page.evaluate("localStorage.getItem('neo4j.grass')")).toContain('node.Organization');
    const all = queries.find(({ title }) => title === 'All about Zoom');
    await run((all?.query ?? '').replace(/\n/g, ' '));
    await page.locator('[data-testid=frame]').first().locator('svg g.node').first().waitFor();
    const nodes = await drawnNodes(page);
    expect(nodes).toContainEqual({ caption: 'Zoom', fill: fillOf('Organization') });
    expect(nodes).toContainEqual({ caption: 'Eric Yuan', fill: fillOf('Person') });
    expect(nodes).toContainEqual({ caption: '2011', fill: fillOf('Date') });
    // Names are cut to the length of their lines, which move until the layout has settled.
    const coloursOf = async (beginning: string): Promise<string[]> =>
      (await drawnRelationships(page)).filter(({ caption }) => caption.startsWith(beginning)).map(({ colour }) => colour);
    await expect.poll(() => coloursOf('NOT_')).toContain(bandOf('denied'));
    await expect.poll(() => coloursOf('PLANNED')).toContain(bandOf('planned'));
    await expect.poll(() => coloursOf('FOUND')).toContain('#868E96');
  });

  test('keeps the saved queries as favourites', async () => {
    await dropOnNeo4jBrowser(page, 'relata-queries.zip', file('relata-queries.zip'));
    const kept = async (): Promise<string[]> => JSON.parse(String(await page.evaluate("localStorage.getItem('neo4j.documents')")) || '[]').map(({ content }: { content: string }) => content);
    await expect.poll(kept).toEqual(expect.arrayContaining(queries.map(({ title, query }) => `// ${title}\n${query};\n`)));
    await page.locator('[data-testid=navigationFavorites]').click();
    await page.getByText('Relata', { exact: true }).click();
    await page.getByText(queries[0]?.title ?? '', { exact: true }).first().waitFor();
    await page.locator('[data-testid=navigationFavorites]').click();
  });

  test('takes the script of all queries, as a favourite or into the editor', async () => {
    const script = String(file('relata.cypher'));
    await dropOnNeo4jBrowser(page, 'relata.cypher', script);
    await page.getByRole('button', { name: 'Save to favorites' }).click();
    await expect.poll(() => page.evaluate("localStorage.getItem('neo4j.documents')")).toContain(JSON.stringify(script).slice(1, -1));
    await dropOnNeo4jBrowser(page, 'relata.cypher', queryScript(queries[0]!));
    await page.getByRole('button', { name: 'Paste in editor' }).click();
    await expect.poll(() => page.locator('.monaco-editor').first().innerText()).toContain('MATCH');
    await page.locator('.monaco-editor').first().click();
    await page.keyboard.press('Control+Enter');
    const newest = page.locator('[data-testid=frame]').first();
    await newest.locator('[data-testid=frameCommand]', { hasText: queries[0]!.title }).waitFor();
    await newest.locator('svg g.node').first().waitFor();
  });

  test('plays the guide, whose queries run at a click', async () => {
    const { server: pages, port } = await servePages(new Map([['/guide.html', { type: 'text/html; charset=utf-8', content: file('guide.html') }]]), 0);
    try {
      await run(`:play http://localhost:${port}/guide.html`);
      await page.getByRole('heading', { name: 'What the documents say' }).waitFor();
      await page.locator('pre.runnable').first().click();
      await page.keyboard.press('Control+Enter');
      const newest = page.locator('[data-testid=frame]').first();
      await newest.locator('[data-testid=frameCommand]', { hasText: 'MATCH' }).waitFor();
      await newest.locator('svg g.node').first().waitFor();
      expect((await drawnNodes(page)).length).toBeGreaterThan(10);
    } finally {
      pages.close();
      pages.closeAllConnections();
    }
  });

  test('gives something for every query of the guide', async () => {
    const guide = String(file('guide.html'));
    const inGuide = [...guide.matchAll(/<pre class="pre-scrollable code runnable">([^<]*)<\/pre>/g)].map(([, code = '']) =>
      code.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number))));
    expect(inGuide.length).toBeGreaterThan(queries.length);
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true });
    try {
      for (const query of inGuide) {
        const { records, keys } = await driver.executeQuery(query);
        for (const key of keys) expect(records.filter((record) => record.get(key) !== null).length, `${query}: ${key}`).toBeGreaterThan(0);
      }
    } finally {
      await driver.close();
    }
  });

  test('runs every saved query without a complaint', async () => {
    for (const { query } of queries) {
      await run(query.replace(/\n/g, ' '));
      const newest = page.locator('[data-testid=frame]').first();
      await newest.locator('[data-testid=frame-loaded-contents]').waitFor();
      expect(await newest.innerText()).not.toMatch(/Neo\.\w+Error|ERROR/);
    }
  });
});
