import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { TestServer } from '../push/neo4j.js';

/** The real Neo4j Browser, connected to a server. What it asks of other hosts (fonts, analytics) is refused. */
export async function openNeo4jBrowser(browser: Browser, server: TestServer, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  await page.route((url) => url.hostname !== 'localhost' && url.hostname !== '127.0.0.1', (route) => route.abort());
  await page.goto(new URL('/browser/', server.http).href);
  await page.locator('[data-testid=username]').fill(server.user);
  await page.locator('[data-testid=password]').fill(server.password);
  await page.locator('[data-testid=connect]').click();
  // Played once the connection stands; a query before that is refused.
  await page.locator('[data-testid=frameCommand]', { hasText: ':play start' }).waitFor();
  return page;
}

/** Types a command or query into the editor and runs it. */
export async function runInNeo4jBrowser(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
}

/** Drops one file onto the page, as from a folder window. */
export async function dropOnNeo4jBrowser(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)];
  const transfer = await page.evaluateHandle(([fileName, values]) => {
    const made = new (globalThis as unknown as { DataTransfer: new () => { items: { add: (file: unknown) => void } } }).DataTransfer();
    made.items.add(new File([new Uint8Array(values)], fileName));
    return made;
  }, [name, bytes] as const);
  await page.dispatchEvent('.filedrop', 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent('.filedrop', 'drop', { dataTransfer: transfer });
}

/** A node as Browser has drawn it. */
interface DrawnNode {
  readonly caption: string;
  readonly fill: string;
}

/** The nodes of the newest graph. Browser breaks captions into lines and cuts long ones off with an ellipsis. */
export async function drawnNodes(page: Page): Promise<DrawnNode[]> {
  return page.evaluate<DrawnNode[]>(`[...document.querySelector('[data-testid=frame] svg g.node').closest('svg').querySelectorAll('g.node')].map((node) => ({
    caption: [...node.querySelectorAll('text.caption')].map((line) => line.textContent.trim()).join(' '),
    fill: node.querySelector('circle.b-outline').getAttribute('fill'),
  }))`);
}

/** Colours of the relationships of the newest graph, by what is written on them. */
export async function drawnRelationships(page: Page): Promise<{ readonly caption: string; readonly colour: string }[]> {
  return page.evaluate(`[...document.querySelector('[data-testid=frame] svg g.relationship').closest('svg').querySelectorAll('g.relationship')].map((line) => ({
    caption: line.querySelector('text').textContent, colour: line.querySelector('path.b-outline').getAttribute('fill'),
  }))`);
}

/** Drags the nodes of the newest graph apart until they fill a part of the window, as a person does where names of relationships are cut off. */
export async function pullApart(page: Page, room: Box): Promise<void> {
  const before = await nodeCentres(page);
  const toX = stretch(before.map(({ x }) => x), room.left, room.width);
  const toY = stretch(before.map(({ y }) => y), room.top, room.height);
  for (const [index, { x, y }] of before.entries()) {
    // Where it is now: while one is dragged, those that have not been move aside. A dragged node stays.
    const now = (await nodeCentres(page))[index]!;
    await page.mouse.move(now.x, now.y);
    await page.mouse.down();
    await page.mouse.move(toX(x), toY(y), { steps: 5 });
    await page.mouse.up();
  }
  await page.mouse.move(room.left, room.top);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

async function nodeCentres(page: Page): Promise<{ readonly x: number; readonly y: number }[]> {
  return page.evaluate(`[...document.querySelector('[data-testid=frame] svg g.node').closest('svg').querySelectorAll('g.node circle.b-outline')].map((circle) => {
    const { left, top, width, height } = circle.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })`);
}

/** Maps places so that the least and the most of them lie at the ends of a stretch. */
function stretch(places: readonly number[], from: number, length: number): (place: number) => number {
  const [least, most] = [Math.min(...places), Math.max(...places)];
  return (place) => from + ((place - least) / Math.max(1, most - least)) * length;
}
