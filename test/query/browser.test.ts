import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** What a page of somebody's own would do: read graph.json, open it, ask. */
const PAGE_CODE = `
  import { readJson } from './src/export/json/read.ts';
  import { openForQueries, runQuery } from './src/query/query.ts';
  import { formatValue } from './src/query/cypher/values/format.ts';
  globalThis.ask = (json, query) => {
    const graph = openForQueries(readJson(json, 'graph.json'));
    return [...runQuery(graph, query).rows].map((row) => row.map((value) => formatValue(value, (stored) => graph.properties(stored))));
  };
`;

describe.skipIf(CHROMIUM === undefined)(`in a browser${CHROMIUM === undefined ? ' (skipped: no Chromium here)' : ''}`, { timeout: 120_000 }, () => {
  let profile: string;
  let browser: BrowserContext | undefined;
  let code: string;

  beforeAll(async () => {
    // Bundling for a browser fails where anything of Node's is imported.
    const bundle = await build({ stdin: { contents: PAGE_CODE, resolveDir: '.' }, bundle: true, write: false, format: 'iife', platform: 'browser' });
    code = bundle.outputFiles[0]?.text ?? '';
    profile = mkdtempSync(join(tmpdir(), 'relata-browser-'));
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM ?? '', headless: true, timeout: 90_000,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true });
  }, 60_000);

  test('a query over the example graph gives its rows', async () => {
    const page = await browser!.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addScriptTag({ content: code });
    const rows = await page.evaluate(
      ([json, query]) => (globalThis as unknown as { ask: (json: string, query: string) => string[][] }).ask(json!, query!),
      [readFileSync('graphs/zoom/graph.json', 'utf8'), `
        MATCH (company:Organization)-[r:FOUNDED_BY]->(founder:Person), (s:Sentence)-[e:SUPPORTS {fact: r.id}]->(company)
        WHERE founder.name =~ '.*Yiming' AND date('2020-08-03') < date()
        RETURN company.name, founder.name, e.quote`],
    );
    expect(errors).toEqual([]);
    expect(rows).toEqual([["'ByteDance'", "'Zhang Yiming'", "'ByteDance was founded by Zhang Yiming'"]]);
  });
});
