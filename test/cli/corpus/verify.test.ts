import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../terminal.js';
import { temporaryFolder, writeTexts } from './program.js';

/** As much of graph.json as is spoiled here. */
interface GraphFile {
  documents: { id: string; text: string; sentences: [number, number][] }[];
  entities: { id: string; mentions: { doc: string; start: number; end: number; text: string }[] }[];
  facts: { id: string; subject: string; object: unknown; type: string; documentCount: number; conflicts: string[]; evidence: { doc: string; start: number; quote: string; subject: [number, number] }[] }[];
  decisions: { left: string }[];
}

let folder: string;
let graph: string;
let text: string;

beforeAll(async () => {
  folder = temporaryFolder();
  graph = join(folder, 'graph');
  expect((await run(['build', writeTexts(folder, 6), '--out', graph, '--format', 'json', '--quiet'])).code).toBe(0);
  text = readFileSync(join(graph, 'graph.json'), 'utf8');
});

/** Verifies the graph with something spoiled, far from the work folder that would know its digest. */
async function verifySpoiled(spoil: (file: GraphFile) => void): Promise<{ code: number; out: string }> {
  const file = JSON.parse(text) as GraphFile;
  spoil(file);
  const other = join(temporaryFolder(), 'graph.json');
  writeFileSync(other, JSON.stringify(file));
  return run(['verify', other]);
}

describe('verify', () => {
  test('finds nothing wrong with what a build makes, and rebuilds it from its own texts', async () => {
    const { code, out } = await run(['verify', graph, '--rebuild']);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/no fault: 6 documents.*the file is the one that was built\nrebuilt from its texts: the same graph/) });
  });

  test.each<[string, (file: GraphFile) => void, string]>([
    ['a quote', ({ facts }) => void (facts[0]!.evidence[0]!.quote += '!'), 'text-mismatch'],
    ['a span', ({ entities }) => void (entities[0]!.mentions[0]!.start += 1), 'text-mismatch'],
    ['a text', ({ documents }) => void (documents[0]!.text = 'Nothing.'), 'bad-span'],
    ['evidence', ({ facts }) => void (facts[0]!.evidence = []), 'a fact needs evidence'],
    ['a subject', ({ facts }) => void (facts[0]!.subject = 'nobody'), 'unknown-entity'],
    ['a document', ({ documents }) => void documents.shift(), 'unknown-document'],
    ['an id', ({ facts }) => void (facts[1]!.id = facts[0]!.id), 'duplicate-id'],
    ['a type', ({ facts }) => void (facts[0]!.type = 'SURELY'), 'does not fit the fact'],
    ['a contradiction', ({ facts }) => void facts[0]!.conflicts.push(facts[1]!.id), 'which does not say so'],
    ['a count', ({ facts }) => void (facts[0]!.documentCount = 99), 'documentCount is 99'],
    ['the place of a subject', ({ facts }) => void (facts[0]!.evidence[0]!.subject = [0, 1]), 'is no mention of'],
    ['a decision', ({ decisions }) => void (decisions[0]!.left = 'elsewhere#m1'), 'there is no such document'],
  ])('finds %s that was changed', async (_, spoil, problem) => {
    const { code, out } = await verifySpoiled(spoil);
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining(problem) });
  });

  test('finds a change that makes sense by the digest, and by reading again', async () => {
    const other = join(temporaryFolder(), 'graph.json');
    const changed = text.replace('"confidence":0.', '"confidence":0.0');
    expect(changed).not.toBe(text);
    writeFileSync(other, changed);
    expect((await run(['verify', other])).code).toBe(0);
    expect(await run(['verify', other, '--rebuild'])).toMatchObject({ code: 1, out: expect.stringContaining('it differs') });
    const copy = join(temporaryFolder(), 'graph');
    mkdirSync(copy);
    await run(['build', join(folder, 'texts.jsonl'), '--out', copy, '--format', 'json', '--quiet']);
    writeFileSync(join(copy, 'graph.json'), changed);
    expect(await run(['verify', copy])).toMatchObject({ code: 1, out: expect.stringContaining('its digest is another') });
  });
});

describe('diff', () => {
  async function graphOf(lines: Record<string, string>): Promise<string> {
    const out = join(temporaryFolder(), 'graph');
    const stdin = Object.entries(lines).map(([id, content]) => JSON.stringify({ id, text: content })).join('\n');
    expect((await run(['build', '-', '--out', out, '--format', 'json', '--quiet'], stdin)).code).toBe(0);
    return out;
  }

  test('says what came, went and changed, with the words', async () => {
    const before = await graphOf({ a: 'Orbis was founded by Maya Stern.', b: 'Ian Holt sued Quorl.' });
    const after = await graphOf({ a: 'Orbis was founded by Maya Stern.', c: 'Orbis was founded by Maya Stern in 1999, the company said.' });
    const { code, out } = await run(['diff', before, after]);
    expect(code).toBe(0);
    expect(out).toContain('documents: 1 more, 1 gone, 0 changed\n  - b\n  + c\n');
    expect(out).toMatch(/- Ian Holt SUED Quorl .*“Ian Holt sued Quorl/);
    expect(out).toMatch(/~ Orbis FOUNDED_BY Maya Stern: .*is said in c now: “Orbis was founded by Maya Stern/);
    expect((await run(['diff', before, after, '--exit-code'])).code).toBe(1);
  });

  test('of a graph with itself is nothing', async () => {
    expect(await run(['diff', graph, graph, '--exit-code'])).toMatchObject({ code: 0, out: 'no difference\n' });
  });

  test('knows an entity again that only got another id', async () => {
    const before = await graphOf({ a: 'Georgia Falk sued Orbis. Georgia Falk was born in Lyon.' });
    const file = JSON.parse(readFileSync(join(before, 'graph.json'), 'utf8')) as unknown;
    const other = join(temporaryFolder(), 'graph.json');
    writeFileSync(other, JSON.stringify(file).replaceAll('georgia-falk', 'falk'));
    const { out } = await run(['diff', before, other]);
    expect(out).toContain('~ Georgia Falk (Person, falk): id georgia-falk to falk');
    expect(out).not.toContain('facts:');
  });
});
