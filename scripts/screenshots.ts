// Makes the pictures of docs/images/ from the example graph, with a real Chromium and a real Neo4j:
//
//   npx tsx scripts/screenshots.ts [page] [browser]
//
// Without a word it makes all. `page` needs Chromium, `browser` Java and Maven too.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { writeGrass } from '../src/export/browser/grass.js';
import { readJson } from '../src/export/json/read.js';
import { pushGraph } from '../src/push/push.js';
import { openChromium } from '../test/browser/chromium.js';
import { dropOnNeo4jBrowser, openNeo4jBrowser, pullApart, runInNeo4jBrowser } from '../test/browser/neo4j-browser.js';
import { decodePng } from '../test/browser/picture.js';
import { TestInstance } from '../test/push/neo4j.js';
import { openPage, writePageFile } from '../test/view/open-page.js';
import { toPalettePng } from './screenshots/palette-png.js';

const FOLDER = 'docs/images';
/** Sharp on screens of twice as many dots, without being twice as large. */
const SHARPNESS = 1.5;
const EVERYTHING = 'show=actual,former,denied,planned,threatened,in_talks,possible,advised,claimed';

/** Where nodes may stand in the window of Neo4j Browser, between its buttons and its legend. */
const BESIDE_LEGEND = { left: 120, top: 130, width: 760, height: 560 };
/** Whom the picture of Neo4j Browser is about. */
const SUBJECT = 'TikTok';

const graph = readJson(readFileSync('graphs/zoom/graph.json', 'utf8'), 'graph.json');

async function keep(browser: Browser, page: Page, name: string): Promise<void> {
  const png = toPalettePng(await decodePng(browser, await page.screenshot()));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.png`, png);
  console.error(`${FOLDER}/${name}.png: ${Math.round(png.length / 1000)} kB`);
}

async function showPage(browser: Browser): Promise<void> {
  const address = await writePageFile(graph, 'Zoom, TikTok, ByteDance');
  const shot = async (name: string, fragment: string, options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<void>): Promise<void> => {
    const { page } = await openPage(browser, address, fragment, { deviceScaleFactor: SHARPNESS, viewport: { width: 1560, height: 940 }, ...options });
    await prepare?.(page);
    await page.waitForTimeout(800);
    await keep(browser, page, name);
    await page.context().close();
  };
  await shot('page', `#${EVERYTHING}`);
  await shot('page-fact', '#selected=entity:eric-yuan', {}, (page) => page.locator('.fact', { hasText: 'FOUNDED_BY' }).first().click());
  await shot('page-dark', `#selected=entity:tiktok&${EVERYTHING}`, { colorScheme: 'dark' });
  await shot('page-phone', '#selected=entity:tiktok', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
}

async function showNeo4jBrowser(browser: Browser): Promise<void> {
  const instance = new TestInstance();
  try {
    const server = await instance.start();
    await pushGraph(graph, { uri: server.uri, user: server.user, password: server.password });
    const page = await openNeo4jBrowser(browser, server, { viewport: { width: 1200, height: 760 }, deviceScaleFactor: SHARPNESS });
    await dropOnNeo4jBrowser(page, 'relata.grass', writeGrass(graph));
    await runInNeo4jBrowser(page, `MATCH (a:Entity)-[r]->(b:Entity) WHERE '${SUBJECT}' IN [a.name, b.name] RETURN a, r, b`);
    await page.locator('svg g.node').first().waitFor();
    await page.locator('[data-testid=frame] [title=Fullscreen]').first().click();
    await page.waitForTimeout(5000);
    await pullApart(page, BESIDE_LEGEND);
    await page.waitForTimeout(1500);
    await keep(browser, page, 'neo4j-browser');
  } finally {
    await instance.remove();
  }
}

const wanted = process.argv.slice(2);
const browser = await openChromium();
try {
  if (wanted.length === 0 || wanted.includes('page')) await showPage(browser);
  if (wanted.length === 0 || wanted.includes('browser')) await showNeo4jBrowser(browser);
} finally {
  await browser.close();
}
