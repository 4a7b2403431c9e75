import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../built.js';

const ZOOM = 'graphs/zoom';

interface PlainFact {
  readonly fact: string;
  readonly quotes: readonly { readonly quote: string; readonly document: string; readonly start: number; readonly end: number }[];
}

/** A real client of the protocol starts the program as an assistant would. */
describe('relata mcp', { timeout: 120_000 }, () => {
  let program: string;
  let client: Client;
  let messages = '';
  const errors: Error[] = [];

  beforeAll(async () => {
    program = buildProgram();
    const transport = new StdioClientTransport({ command: process.execPath, args: [program, 'mcp', ZOOM], stderr: 'pipe' });
    transport.stderr?.on('data', (bytes: Buffer) => (messages += bytes.toString()));
    client = new Client({ name: 'test', version: '1' });
    client.onerror = (error) => errors.push(error);
    await client.connect(transport);
  }, 180_000);

  afterAll(async () => {
    await client?.close();
    rmSync(path.dirname(path.dirname(program)), { recursive: true, force: true });
  });

  /** What a tool answers, as structure; its text says the same. */
  async function call<T>(name: string, given: Record<string, unknown>): Promise<T> {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: given });
    expect({ isError: isError ?? false, content }).toEqual({ isError: false, content: [{ type: 'text', text: JSON.stringify(structuredContent) }] });
    return structuredContent as T;
  }

  async function refusal(name: string, given: Record<string, unknown>): Promise<string> {
    const { content, isError } = await client.callTool({ name, arguments: given });
    expect(isError).toBe(true);
    const [first] = content as { text?: string }[];
    return first?.text ?? '';
  }

  test('says what it is, and offers tools that only read', async () => {
    expect(client.getServerVersion()?.name).toBe('relata');
    expect(client.getInstructions()).toContain('relata://schema');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(['facts_about', 'find_entity', 'path', 'query']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true && annotations.destructiveHint === false)).toBe(true);
    expect(messages).toContain('serving graphs/zoom');
  });

  test('query answers with columns and rows', async () => {
    const query = 'MATCH (a:Organization)-[r:FOUNDED_BY]->(b:Person {name: $who}) RETURN a.name AS company, r.quotes AS quotes';
    const { columns, rows, warnings } = await call<{ columns: string[]; rows: [string, string[]][]; warnings: string[] }>('query', { query, parameters: { who: 'Zhang Yiming' } });
    expect({ columns, warnings }).toEqual({ columns: ['company', 'quotes'], warnings: [] });
    expect(rows).toEqual([['ByteDance', ['ByteDance was founded by Zhang Yiming']]]);
  });

  test('query gives out so many rows as are asked for, and says that there are more', async () => {
    const { rows, warnings } = await call<{ rows: unknown[]; warnings: string[] }>('query', { query: 'MATCH (n) RETURN n.name', limit: 3 });
    expect(rows).toHaveLength(3);
    expect(warnings.join()).toContain('more than 3 rows');
  });

  test('query warns of a label that the graph has not', async () => {
    const { warnings } = await call<{ warnings: string[] }>('query', { query: 'MATCH (n:Persn) RETURN n' });
    expect(warnings.join()).toContain('did you mean `Person`');
  });

  test.each([
    ['MATCH (n) RETURN m', 'SyntaxError: Variable `m` not defined (line 1, column 18'],
    ["MATCH (n) SET n.name = 'x'", 'reading only'],
    ['RETURN $x', 'Expected parameter $x'],
  ])('query refuses %s', async (query, message) => {
    expect(await refusal('query', { query })).toContain(message);
  });

  test('find_entity finds by other names and in spite of typos', async () => {
    const names = async (name: string): Promise<unknown> => {
      const { fit, entities } = await call<{ fit: string; entities: { id: string; name: string }[] }>('find_entity', { name });
      return [fit, entities.map((entity) => entity.name)];
    };
    expect(await names('yuan')).toEqual(['alias', ['Eric Yuan']]);
    expect(await names('Micorsoft')).toEqual(['typo', ['Microsoft']]);
    expect(await names('Quorl Ltd')).toEqual(['none', []]);
  });

  test('facts_about keeps apart what is denied, and quotes stand where they say', async () => {
    const { entity, stated, deniedPlannedOrPossible } = await call<{ entity: { name: string }; stated: PlainFact[]; deniedPlannedOrPossible: PlainFact[] }>('facts_about', { entity: 'TikTok' });
    expect(entity.name).toBe('TikTok');
    expect(stated.map(({ fact }) => fact)).toContain('TikTok OWNED_BY ByteDance');
    expect(deniedPlannedOrPossible.map(({ fact }) => fact)).toContain('Microsoft NOT_ACQUIRED TikTok');
    const { documents } = JSON.parse(readFileSync(`${ZOOM}/graph.json`, 'utf8')) as { documents: { id: string; text: string }[] };
    const quotes = [...stated, ...deniedPlannedOrPossible].flatMap((fact) => fact.quotes);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { document, start, end, quote } of quotes) expect(documents.find(({ id }) => id === document)?.text.slice(start, end)).toBe(quote);
    const short = await call<{ factCount: number; stated: PlainFact[]; deniedPlannedOrPossible: PlainFact[] }>('facts_about', { entity: 'TikTok', limit: 1 });
    expect([...short.stated, ...short.deniedPlannedOrPossible]).toHaveLength(1);
    expect(short.factCount).toBeGreaterThan(1);
  });

  test('path tells the steps with their quotes', async () => {
    const { connected, ways } = await call<{ connected: boolean; ways: { from: string; to: string; facts: PlainFact[] }[][] }>('path', { from: 'Satya Nadella', to: 'Skype' });
    expect(connected).toBe(true);
    expect(ways[0]?.map(({ from, to }) => `${from}>${to}`)).toEqual(['Satya Nadella>Microsoft', 'Microsoft>Skype']);
    expect(ways.flat().every(({ facts }) => facts.every(({ quotes }) => quotes.length > 0))).toBe(true);
    expect((await call<{ connected: boolean }>('path', { from: 'Washington', to: 'Zoom' })).connected).toBe(false);
  });

  test.each([['facts_about', { entity: 'Quorl Ltd' }], ['path', { from: 'Zoom', to: 'Quorl Ltd' }]])('%s tells that there is no such entity', async (name, given) => {
    expect(await refusal(name, given)).toContain('no entity called "Quorl Ltd"');
  });

  test('the schema is a resource', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['relata://schema']);
    const { contents } = await client.readResource({ uri: 'relata://schema' });
    const [first] = contents as { text?: string }[];
    expect(first?.text).toMatch(/\(:Organization\)-\[:FOUNDED_BY\]->\(:Person\)/);
  });

  test('nothing but the protocol came over standard output', () => {
    expect(errors).toEqual([]);
  });
});
