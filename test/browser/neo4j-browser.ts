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
