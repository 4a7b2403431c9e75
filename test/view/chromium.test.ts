import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import { openChromium, whyNoChromium } from '../browser/chromium.js';
import { lookAt } from '../browser/picture.js';
import { EXAMPLE } from '../graph/example.js';
import { HOSTILE_NAMES } from '../arbitraries.js';
import { syntheticGraph } from '../push/synthetic-graph.js';
import { zoomGraph } from './example-model.js';
import { openPage, writePageFile } from './open-page.js';

const reason = whyNoChromium();

describe.skipIf(reason !== null)(`the page in Chromium${reason === null ? '' : ` (${reason})`}`, { timeout: 120_000 }, () => {
  let browser: Browser;
  let address: string;
  let complaints: string[] = [];

  beforeAll(async () => {
    browser = await openChromium();
    address = await writePageFile(zoomGraph());
  }, 120_000);
  afterAll(async () => browser?.close());
  afterEach(() => expect(complaints, 'no error, nothing that leaves the page').toEqual([]));

  async function open(fragment = '', options: BrowserContextOptions = {}, where = address, prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const opened = await openPage(browser, where, fragment, options, prepare);
    complaints = opened.complaints;
    return opened.page;
  }

  const heading = (page: Page): Promise<string> => page.locator('#panel h2').first().innerText();
  const pictureOf = async (page: Page): ReturnType<typeof lookAt> => lookAt(browser, await page.locator('#graph').screenshot());
  /** Names of all that passes the filters. */
  const listed = async (page: Page): Promise<string[]> => {
    await page.getByRole('tab', { name: 'List' }).click();
    return page.locator('#panel tbody tr td:first-child').allInnerTexts();
  };

  test('draws the graph, and opens the card of a thing and of a fact at a click', async () => {
    const page = await open();
    const picture = await pictureOf(page);
    expect(picture.counts.size, 'many colours: not blank').toBeGreaterThan(100);
    const box = await page.locator('#graph').boundingBox();
    const zoom = picture.heartOf('#2B7FD4');
    await page.mouse.click((box?.x ?? 0) + (zoom?.x ?? 0), (box?.y ?? 0) + (zoom?.y ?? 0));
    await expect.poll(() => heading(page)).toBe('Zoom');
    await page.locator('.fact', { hasText: 'FOUNDED_BY' }).first().click();
    await expect.poll(() => heading(page)).toContain('FOUNDED_BY');
    const quote = (await page.locator('.evidence li.current blockquote').innerText()).replace(/^“|”$/g, '');
    expect((await page.locator('mark.stated').allInnerTexts()).join('')).toBe(quote);
    expect((await page.locator('mark.sentence').allInnerTexts()).join('')).toContain(quote);
    await expect(page.locator('mark.sentence').first().isVisible()).resolves.toBe(true);
    await page.goBack();
    await expect.poll(() => heading(page)).toBe('Zoom');
  });

  test('is driven by keys: search with completion, lists, zoom', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('yuan');
    const box = page.getByRole('combobox', { name: 'Search things' });
    await expect.poll(() => page.getByRole('option').first().innerText()).toContain('Eric Yuan');
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await page.getByRole('option').first().getAttribute('id'));
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe('Eric Yuan');
    expect(await page.locator('#status').innerText()).toContain('Eric Yuan, Person');
    const before = await page.locator('#graph').screenshot();
    await page.locator('#graph').focus();
    for (const key of ['+', '+', 'ArrowLeft']) await page.keyboard.press(key);
    await page.waitForTimeout(600);
    expect((await page.locator('#graph').screenshot()).equals(before)).toBe(false);
    await page.getByRole('tab', { name: 'Details' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => heading(page)).toContain('things and values');
  });

  test('shows only what is so, until it is asked for more: in broken lines, by name', async () => {
    const page = await open('#selected=entity:zoom');
    expect(await page.getByRole('group', { name: 'Facts that are' }).getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await page.locator('.fact:not([data-standing=actual])').count()).toBe(0);
    const red = async (): Promise<number> => (await pictureOf(page)).counts.get('#C92A2A') ?? 0;
    expect(await red()).toBe(0);
    await page.getByRole('checkbox', { name: 'stated as not so' }).check();
    await expect.poll(() => page.locator('.fact[data-standing=denied]').count()).toBeGreaterThan(0);
    await page.waitForTimeout(400);
    expect(await red()).toBeGreaterThan(20);
    await page.locator('.fact[data-standing=denied]').first().click();
    expect(await heading(page)).toContain('NOT_');
    expect(await page.locator('.warning').first().innerText()).toContain('stated as not so');
  });

  test('shows the article right below the place that is read', async () => {
    const page = await open('#selected=entity:eric-yuan');
    await page.locator('.fact', { hasText: 'FOUNDED_BY' }).first().click();
    const inSight = async (): Promise<boolean> => {
      const [mark, panel] = await Promise.all(['li.current mark.stated', '#panel-body'].map((selector) => page.locator(selector).first().boundingBox()));
      return mark !== null && mark !== undefined && panel !== null && panel !== undefined && mark.y >= panel.y && mark.y + mark.height <= panel.y + panel.height;
    };
    await expect.poll(inSight).toBe(true);
    await page.getByRole('button', { name: 'Read it in its article' }).last().click();
    expect(await page.locator('.evidence li').last().getAttribute('class')).toBe('current');
    await expect.poll(inSight).toBe(true);
    expect(await page.evaluate('document.activeElement.className')).toBe('article-text');
  });

  test('leaves the focus with those who work by keys, whatever the panel shows next', async () => {
    const page = await open('#selected=entity:eric-yuan');
    const focused = (): Promise<string> => page.evaluate("document.activeElement === document.body ? 'lost' : `${document.activeElement.tagName} ${document.activeElement.textContent}`");
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name }).first().focus();
      await page.keyboard.press('Enter');
    };
    await press('Only its neighbourhood');
    expect(await focused()).toBe('BUTTON Only its neighbourhood');
    await page.locator('.fact').first().focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toContain('H2 ');
    await page.goBack();
    await press('Path from here');
    await page.getByRole('combobox', { name: 'Path to' }).fill('microsoft');
    await page.keyboard.press('Enter');
    await page.locator('.path').first().waitFor();
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe('Path to');
  });

  test('says what it has done, and what a date looks like', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(async () => (await page.locator('#status').boundingBox())?.width ?? 0).toBeGreaterThan(100);
    await page.getByLabel('From', { exact: true }).fill('yesterday');
    await page.keyboard.press('Tab');
    await page.getByRole('alert').getByText('2020-08-03').waitFor();
    await page.getByLabel('From', { exact: true }).fill('2012');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await page.locator('summary', { hasText: 'Save picture' }).click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu[open]').count()).toBe(0);
  });

  test('filters by type, relation, document, date and confidence', async () => {
    const page = await open('#panel=list');
    const everything = await listed(page);
    expect(everything).toContain('Zoom');
    await page.getByRole('checkbox', { name: /^Place/ }).uncheck();
    expect(await listed(page)).not.toContain('China');
    await page.getByRole('button', { name: 'Reset the filters' }).click();
    await page.locator('summary', { hasText: 'Relations' }).click();
    await page.getByLabel('Find in relations').fill('founded_on');
    await page.getByRole('checkbox', { name: /FOUNDED_ON/ }).uncheck();
    expect(await listed(page)).not.toContain('2012');
    await page.getByRole('button', { name: 'Reset the filters' }).click();
    await page.locator('summary', { hasText: 'Documents' }).click();
    await page.getByRole('checkbox', { name: /ByteDance talks/ }).uncheck();
    expect(await listed(page)).not.toContain('Zhang Yiming');
    await page.getByRole('button', { name: 'Reset the filters' }).click();
    await page.getByRole('button', { name: /^2012: / }).click();
    expect(await listed(page)).toEqual(expect.arrayContaining(['ByteDance', '2012']));
    expect((await listed(page)).length).toBeLessThan(6);
    await page.getByRole('button', { name: /^2012: / }).click();
    await page.getByRole('slider').fill('95');
    expect((await listed(page)).length).toBeLessThan(everything.length / 2);
    await page.getByRole('button', { name: 'Reset the filters' }).click();
    expect(await listed(page)).toEqual(everything);
  });

  test('finds a path between two, and shows one neighbourhood only', async () => {
    const page = await open('#selected=entity:eric-yuan');
    await page.getByRole('button', { name: 'Path from here' }).click();
    await page.getByRole('combobox', { name: 'Path to' }).fill('microsoft');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.paths summary').first().innerText()).toMatch(/^Eric Yuan · .* · Microsoft$/);
    expect(await page.locator('.path[open] .fact').count()).toBe(2);
    await page.locator('.path[open] .node').first().click();
    await page.getByRole('button', { name: 'Only its neighbourhood' }).click();
    expect(await page.locator('.notices').innerText()).toContain('Around Eric Yuan');
    expect(new URL(page.url()).hash).toContain('around=entity:eric-yuan');
  });

  test('answers Cypher, says what is wrong, and leads on from a result', async () => {
    const page = await open('#panel=query');
    const query = page.getByRole('textbox', { name: 'Cypher query' });
    await query.fill("MATCH (a:Organization)-[r:FOUNDED_BY]->(b), (s:Sentence)-[:SUPPORTS {fact: r.id}]->(a) RETURN a, r, b, s, collect(b.name) AS names ORDER BY a.name LIMIT 3");
    await page.keyboard.press('Control+Enter');
    await page.locator('.result tbody tr').first().waitFor();
    expect(await page.locator('.result thead th').allInnerTexts()).toEqual(['a', 'r', 'b', 's', 'names']);
    await page.getByRole('button', { name: 'Show in the graph' }).click();
    await page.locator('.result .relation').first().click();
    await expect.poll(() => heading(page)).toContain('FOUNDED_BY');
    await page.getByRole('tab', { name: 'Cypher' }).click();
    await query.fill('MATCH (a) RETURN b');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('.result .error').innerText()).toContain('line 1, column 18');
    await query.fill('MATCH (a), (b), (c), (d), (e), (f) RETURN count(*)');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => page.locator('.result .error').innerText()).toBe('Stopped.');
    await page.keyboard.press('Control+Enter');
    await query.fill('RETURN 1 AS one');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('.result tbody').innerText()).toBe('1');
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
  });

  test('saves pictures', async () => {
    const page = await open('#show=actual,denied,claimed,former,planned,threatened');
    const save = async (name: string): Promise<Buffer> => {
      await page.locator('summary', { hasText: 'Save picture' }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
      return readFileSync(await download.path());
    };
    const png = await lookAt(browser, await save('PNG'));
    expect(png.counts.size).toBeGreaterThan(100);
    expect(png.counts.get('#2B7FD4')).toBeGreaterThan(100);
    const svg = (await save('SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(zoomGraph().filterEdges((_, { type, relation }) => type !== relation).length);
    for (const name of ['Zoom', 'Eric Yuan', 'NOT_ACQUIRED']) expect(svg).toContain(`>${name}</text>`);
  });

  test('writes names where they cover no other', async () => {
    const page = await open('#show=actual,denied,claimed,former,planned,threatened');
    await page.locator('summary', { hasText: 'Save picture' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG', exact: true }).click()]);
    const picture = await browser.newPage();
    await picture.setContent(readFileSync(await download.path(), 'utf8'));
    const boxes = await picture.evaluate<{ left: number; right: number; top: number; bottom: number; text: string }[]>(`[...document.querySelectorAll('text')].filter((name) => !name.hasAttribute('transform')).map((name) => {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      return { left, right, top: top + 3, bottom: bottom - 3, text: name.textContent };
    })`);
    await picture.close();
    expect(boxes.length).toBe(zoomGraph().filterNodes((node) => zoomGraph().degree(node) > 0).length);
    const covered = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom).map((other) => `${one.text} / ${other.text}`));
    expect(covered).toEqual([]);
  });

  test('keeps its drawing in sight beside a timeline of centuries', async () => {
    const [first] = EXAMPLE.facts;
    const facts = Array.from({ length: 80 }, (_, index) => ({ ...first!, id: `f${String(index).padStart(3, '0')}`, qualifiers: { date: String(1200 + index * 10) } }));
    const page = await open('', {}, await writePageFile(buildGraph({ ...EXAMPLE, facts })));
    const [stage, bars] = await Promise.all(['#graph', '.bars'].map((selector) => page.locator(selector).boundingBox()));
    const panel = await page.locator('#panel').boundingBox();
    for (const box of [stage, bars]) expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((panel?.x ?? 0) + 1);
    const labels = await page.evaluate<{ left: number; right: number }[]>(
      "[...document.querySelectorAll('.tick')].filter((tick) => tick.textContent !== '').map((tick) => tick.getBoundingClientRect()).map(({ left, right }) => ({ left, right }))");
    expect(labels.length).toBeGreaterThan(3);
    labels.slice(1).forEach(({ left }, index) => expect(left).toBeGreaterThan(labels[index]?.right ?? 0));
  });

  test('opens the view that an address tells, dark where that is liked, and without overflow on a phone', async () => {
    const shared = await open('#selected=entity:tiktok&show=actual,threatened&panel=details', { colorScheme: 'dark' });
    expect(await heading(shared)).toBe('TikTok');
    expect(await shared.getByRole('checkbox', { name: 'threatened' }).isChecked()).toBe(true);
    expect((await pictureOf(shared)).counts.get('#14171C')).toBeGreaterThan(10_000);
    const phone = await open('', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await phone.getByRole('button', { name: 'Filters' }).tap();
    await phone.getByRole('checkbox', { name: 'planned' }).tap();
    expect(new URL(phone.url()).hash).toContain('show=actual,planned');
    await phone.getByRole('button', { name: 'Filters', exact: true }).tap();
    const box = await phone.locator('#graph').boundingBox();
    const zoom = (await pictureOf(phone)).heartOf('#2B7FD4');
    await phone.touchscreen.tap((box?.x ?? 0) + (zoom?.x ?? 0) / 2, (box?.y ?? 0) + (zoom?.y ?? 0) / 2);
    await expect.poll(() => heading(phone)).toBe('Zoom');
    expect(await phone.locator('.menu-items').evaluate((menu) => menu.getBoundingClientRect().left)).toBeGreaterThanOrEqual(0);
  });

  const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
  test.each<[state: string, fragment: string, options: BrowserContextOptions, act?: (page: Page) => Promise<void>]>([
    ['at first', '', {}],
    ['a thing, in the dark', '#selected=entity:zoom&show=actual,denied,planned', { colorScheme: 'dark' }],
    ['a fact', '#selected=entity:eric-yuan', {}, (page) => page.locator('.fact').first().click()],
    ['an article, in the dark', '', { colorScheme: 'dark' }, (page) => page.locator('#panel .link').last().click()],
    ['a path', '#panel=path&path-from=entity:zoom&path-to=entity:tiktok', {}],
    ['the list', '#panel=list', {}],
    ['queries, in the dark', '#panel=query', { colorScheme: 'dark' }],
    ['a result', '#panel=query', {}, async (page) => {
      await page.getByRole('button', { name: 'Run' }).click();
      await page.locator('.result table').waitFor();
    }],
    ['the search', '', {}, (page) => page.locator('#header input').fill('zo')],
    ['all filters, in the dark', '#around=entity:zoom', { colorScheme: 'dark' }, async (page) => {
      for (const group of ['Relations', 'Documents']) await page.locator('#filters summary', { hasText: group }).click();
    }],
    ['a phone', '', PHONE],
    ['filters on a phone', '#selected=entity:zoom', PHONE, (page) => page.getByRole('button', { name: 'Filters' }).tap()],
  ])('axe-core finds no fault: %s', async (_state, fragment, options, act) => {
    const page = await open(fragment, options);
    await act?.(page);
    await page.evaluate(axe.source);
    const { violations, passes } = await page.evaluate<{ violations: { id: string; impact: string; nodes: { html: string }[] }[]; passes: unknown[] }>(
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })");
    expect(passes.length, 'it has looked').toBeGreaterThan(15);
    expect(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('keeps hostile names text', async () => {
    const names = ['<img src=x onerror="alert(1)">', '</script><script>alert(2)</script>', '\u202Egnp.exe\u202C', 'javascript:alert(3)', ...HOSTILE_NAMES];
    const entities = names.map((name, index) => ({ id: name === '' ? 'empty' : `${name}${index}`, name, type: index % 2 === 0 ? name : 'Person', aliases: [{ name, count: 1 }], mentions: [] }));
    entities.sort((a, b) => (a.id < b.id ? -1 : 1));
    const facts = names.map((name, index) => ({ ...EXAMPLE.facts[0]!, id: `${name}-${index}`, relation: name || 'NO_NAME', subject: entities[index]!.id, object: entities[0]!.id, attribution: name, qualifiers: { [name]: name } }));
    facts.sort((a, b) => (a.id < b.id ? -1 : 1));
    const documents = EXAMPLE.documents.map((document) => ({ ...document, title: names[0]!, source: names[1]! }));
    const page = await open('', {}, await writePageFile(buildGraph({ ...EXAMPLE, documents, entities, facts })));
    await page.locator('#header input').fill('<img');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe('<img src=x onerror="alert(1)">');
    for (const panel of ['List', 'Path', 'Cypher', 'Details']) await page.getByRole('tab', { name: panel }).click();
    await page.locator('.fact').first().click();
    await page.getByRole('tab', { name: 'Cypher' }).click();
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('.result p').first().waitFor();
    expect(await page.evaluate("document.querySelectorAll('img, iframe, object, embed, link, base, script[src], [onerror], [style*=url]').length")).toBe(0);
    expect(await page.evaluate('document.body.innerText')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  test('works without WebGL, but for the drawing', async () => {
    const page = await open('#selected=entity:zoom', {}, address, async (fresh) => void (await fresh.addInitScript(
      'HTMLCanvasElement.prototype.getContext = ((get) => function (kind, ...rest) { return /webgl/.test(kind) ? null : get.call(this, kind, ...rest); })(HTMLCanvasElement.prototype.getContext);')));
    expect(await page.locator('#graph').innerText()).toContain('cannot draw');
    expect(await heading(page)).toBe('Zoom');
  });

  test('shows the most important of a large graph first, the rest by search', async () => {
    const page = await open('', {}, await writePageFile(syntheticGraph(1500, 3000)));
    expect(await page.locator('.notices').innerText()).toMatch(/The 1,000 most important of 1,\d\d\d/);
    await page.locator('#header input').fill('name 001499');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe('Name 001499');
    await page.waitForTimeout(500);
    const green = async (): Promise<number> => (await pictureOf(page)).counts.get('#37974A') ?? 0;
    const framed = await green();
    await page.getByRole('button', { name: 'Show all of it' }).click();
    await page.waitForTimeout(500);
    expect(framed, 'found, it is seen larger').toBeGreaterThan(await green());
    await page.getByRole('button', { name: 'show more' }).click();
    expect(await page.locator('.notices').innerText()).toBe('');
  });
});
