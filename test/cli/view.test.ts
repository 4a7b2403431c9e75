import { request } from 'node:http';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.js';
import { shippedPage } from '../../src/index.js';
import { bundlePage, writeShippedPage } from '../../scripts/bundle-page.js';
import { run } from './terminal.js';

// From the sources as they are, whatever was built before.
beforeAll(writeShippedPage);

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'relata-view-'));
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part)).on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    sent.on('error', reject).end();
  });
}

describe('view', () => {
  test.each([
    [['view'], 'give one graph'],
    [['view', 'a', 'b'], 'give one graph'],
    [['view', 'graphs/zoom', '--serve', '--out', 'x.html'], 'exclude each other'],
    [['view', 'graphs/zoom', '--port', '80'], '--port is for --serve'],
    [['view', 'graphs/zoom', '--serve', '--port', 'x'], '--port must be a whole number'],
  ])('%j is refused with 2', async (words, message) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('says where there is no graph', async () => {
    const { code, err } = await run(['view', join(temporaryFolder(), 'nothing')]);
    expect(code).toBe(1);
    expect(err).toContain('there is no such graph');
  });

  test('writes one file, the same each time', async () => {
    const [first, second] = [join(temporaryFolder(), 'page.html'), join(temporaryFolder(), 'page.html')];
    expect((await run(['view', 'graphs/zoom', '--out', first])).code).toBe(0);
    await run(['view', 'graphs/zoom', '--out', second, '--title', 'zoom']);
    const html = readFileSync(first, 'utf8');
    expect(html === readFileSync(second, 'utf8')).toBe(true);
    expect(html).toContain('<title>zoom</title>');
    expect(html).not.toMatch(/\s(src|href|on\w+|style)="/i);
  });

  test('serves to this computer only, until it is stopped', async () => {
    const controller = new AbortController();
    let announce: (address: string) => void = () => undefined;
    const announced = new Promise<string>((resolve) => (announce = resolve));
    const ended = runCommandLine(['view', 'graphs/zoom', '--serve', '--port', '0'], {
      stdin: (async function* () {})(), out: async (text) => announce(text.trim()), err: () => undefined, interactive: false,
      environment: {}, signal: controller.signal, askSecret: async () => null, openPrompt: null,
    });
    const port = Number(new URL(await announced).port);
    const page = await ask(port, '/?x');
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' } });
    expect(page.body).toContain('Content-Security-Policy');
    expect((await ask(port, '/relata.grass', { Origin: 'http://localhost:7474' })).headers['access-control-allow-origin']).toBe('http://localhost:7474');
    expect((await ask(port, '/relata.grass', { Origin: 'http://localhost.evil.example' })).headers['access-control-allow-origin']).toBeUndefined();
    expect((await ask(port, '/', { Host: 'evil.example' })).status).toBe(403);
    expect((await ask(port, '/../graph.json')).status).toBe(404);
    expect((await ask(port, '/', {}, 'POST')).status).toBe(405);
    controller.abort();
    expect(await ended).toBe(0);
    await expect(ask(port, '/')).rejects.toThrow();
  });
});

test('the shipped page is the bundle of the sources, the same each time', async () => {
  expect(shippedPage()).toEqual(await bundlePage());
});
