// How fast the page of a large graph is, in a real Chromium:
//
//   npx tsx scripts/bench-page.ts [--sizes 1000x3000,5000x15000,50000x150000] [--rounds 3]
//
// The graphs are synthetic and read as from graph.json. "Open" is from the call of the file to the first picture; the rest is
// from a key or click until its effect is seen. Medians of the rounds, each in a fresh window. Prints Markdown.
import { statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../test/browser/chromium.js';
import { syntheticGraph } from '../test/push/synthetic-graph.js';
import { writePageFile } from '../test/view/open-page.js';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000x3000,5000x15000,50000x150000' }, rounds: { type: 'string', default: '3' } },
});

const seconds = (from: number): number => (performance.now() - from) / 1000;

/** What was measured once, in seconds. */
interface Measure {
  readonly open: number;
  readonly search: number;
  readonly neighbourhood: number;
  readonly filter: number;
  readonly more: number;
}

async function measure(browser: Browser, address: string, entityCount: number): Promise<Measure> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  try {
    const begun = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('html[data-ready]').waitFor({ timeout: 120_000 });
    await nextPicture(page);
    const open = seconds(begun);
    const name = `Name ${String(entityCount - 1).padStart(6, '0')}`;
    const search = await timed(page, async () => {
      await page.locator('#header input').fill(name.toLowerCase());
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('#panel h2', { hasText: name }).waitFor();
    });
    const neighbourhood = await timed(page, async () => {
      await page.getByRole('button', { name: 'Only its neighbourhood' }).click();
      await page.locator('.notices', { hasText: `Around ${name}` }).waitFor();
    });
    await page.getByRole('button', { name: 'show all', exact: true }).click();
    const filter = await timed(page, () => page.getByRole('checkbox', { name: /^Person/ }).uncheck());
    await page.getByRole('button', { name: 'Reset the filters' }).click();
    const showMore = page.getByRole('button', { name: 'show more' });
    const more = (await showMore.count()) === 0 ? NaN : await timed(page, () => showMore.click());
    return { open, search, neighbourhood, filter, more };
  } finally {
    await context.close();
  }
}

async function timed(page: Page, act: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await act();
  await nextPicture(page);
  return seconds(begun);
}

/** Until the browser has shown what was drawn. */
async function nextPicture(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

function median(numbers: readonly number[]): string {
  const middle = [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
  return Number.isNaN(middle) ? '-' : `${middle.toFixed(2)} s`;
}

console.log(`${cpus().length} × ${cpus()[0]?.model}, WebGL in software, load ${loadavg().map((load) => load.toFixed(1)).join(' ')} at the start.\n`);
console.log('| things / facts | file | written in | open | search and card | neighbourhood | filter | show more |\n|---|---|---|---|---|---|---|---|');
const browser = await openChromium();
try {
  for (const size of values.sizes.split(',')) {
    const [entityCount = 0, factCount = 0] = size.split('x').map(Number);
    const graph = syntheticGraph(entityCount, factCount);
    const begun = performance.now();
    const address = await writePageFile(graph);
    const written = seconds(begun);
    const measures: Measure[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1) measures.push(await measure(browser, address, entityCount));
    const of = (key: keyof Measure): string => median(measures.map((one) => one[key]));
    const count = (number: number): string => number.toLocaleString('en-US');
    console.log(`| ${count(entityCount)} / ${count(factCount)} | ${(statSync(fileURLToPath(address)).size / 1e6).toFixed(1)} MB | ${written.toFixed(1)} s `
      + `| ${of('open')} | ${of('search')} | ${of('neighbourhood')} | ${of('filter')} | ${of('more')} |`);
  }
} finally {
  await browser.close();
}
