import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../src/index.js';
import { temporaryFolder } from '../cli/corpus/program.js';
import { run } from '../cli/terminal.js';

const POISON = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';

/** The prototypes that a careless assignment would change. */
function prototypes(): unknown {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype].map((prototype) => Object.getOwnPropertyNames(prototype).sort());
}

test('no JSON key and no name reaches a prototype, from the text to every export, change and query', async () => {
  const before = prototypes();
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'in'));
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const texts = file('in/texts.jsonl', [
    `{${POISON},"id":"__proto__","text":"Constructor Holdings was founded by Maya Stern. Maya Stern sued __proto__ Inc.","title":"__proto__","source":"constructor"}`,
    `{${POISON},"id":"constructor","text":"__proto__ was founded by Proto Stern in 2001. Ian Holt joined Constructor Holdings.","title":"toString"}`,
  ].join('\n'));
  const aliases = file('aliases.jsonl', `{${POISON},"name":"__proto__","type":"Organization","aliases":["constructor"]}`);
  const relations = file('relations.jsonl', `{${POISON},"name":"JOINED","definition":"x","subjects":["Person"],"objects":["__proto__"],"patterns":["[<subject>#Person+] joined [<object>#Organization+]"]}`);
  const claims = file('claims.jsonl', `{${POISON},"doc":"__proto__","by":"__proto__","relation":"FOUNDED_BY","subject":{"text":"Constructor Holdings","type":"Organization",${POISON}},"object":{"text":"Maya Stern","type":"Person"},"quote":"Constructor Holdings was founded by Maya Stern","qualifiers":{"__proto__":"x","constructor":"y"}}`);
  const out = join(folder, 'graph');
  const build = await run(['build', texts, '--aliases', aliases, '--relations', relations, '--claims', claims, '--out', out, '--format', FORMAT_NAMES.join(','), '--no-model', '--quiet']);
  expect(build).toMatchObject({ code: 0, err: '' });
  const graph = JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8')) as { documents: { id: string }[]; entities: { name: string }[] };
  expect(graph.documents.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
  expect(graph.entities.map(({ name }) => name)).toContain('__proto__');
  const poisoned = file('poisoned.json', readFileSync(join(out, 'graph.json'), 'utf8').replace('{"', `{${POISON},"`));
  for (const words of [
    ['query', poisoned, 'MATCH (n)-[r]->(m) RETURN n, r, m', '--format', 'json'], ['query', poisoned, 'WITH {__proto__: 1, constructor: 2} AS m RETURN m, m.__proto__, keys(m)', '--format', 'json'],
    ['show', poisoned, '__proto__'], ['path', poisoned, '__proto__', 'Maya Stern'], ['explain', poisoned, '__proto__'], ['stats', poisoned], ['verify', poisoned], ['diff', poisoned, out],
    ['push', poisoned, '--dry-run'], ['view', poisoned, '--out', join(folder, 'page.html')], ['add', out, texts, '--no-model', '--quiet'],
  ]) {
    const { err } = await run(words);
    expect(err, words.join(' ')).not.toContain('should not happen');
  }
  expect(prototypes()).toEqual(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}, 180_000);
