import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { bundlePage } from '../../scripts/bundle-page.js';
import type { KnowledgeGraph } from '../../src/graph/graph.js';
import { writePage } from '../../src/view/view.js';

/** A page on disk, by its `file:` address. */
export async function writePageFile(graph: KnowledgeGraph, title = 'Example'): Promise<string> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'relata-page-')), 'page.html');
  writeFileSync(file, writePage(graph, await bundlePage(), { title }));
  return pathToFileURL(file).href;
}

export interface OpenPage {
  readonly page: Page;
  /** Errors, violated policies and requests that leave the page; to be empty. */
  readonly complaints: string[];
}

/** Opens a page and waits until it is drawn. */
export async function openPage(browser: Browser, address: string, fragment = '', options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<void>): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('GPU stall')) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) complaints.push(`request: ${url}`);
  });
  await prepare?.(page);
  await page.goto(address + fragment);
  await page.locator('html[data-ready]').waitFor();
  await page.waitForTimeout(300);
  return { page, complaints };
}
