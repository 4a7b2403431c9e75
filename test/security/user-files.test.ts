import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGraph, temporaryFolder } from '../cli/corpus/program.js';
import { run } from '../cli/terminal.js';

const ENDS = '[<subject>#Organization+] was founded by [<object>#Person+]';

/** Builds a graph of one text with a file of the user. */
async function buildWith(option: '--relations' | '--aliases', ...records: object[]): Promise<{ code: number; err: string; graph: () => string }> {
  const folder = temporaryFolder();
  const [text, file, out] = ['text.txt', 'own.jsonl', 'graph'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(text, 'Orbis was founded by Maya Stern.');
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'));
  const { code, err } = await run(['build', text, option, file, '--out', out, '--format', 'json', '--no-model', '--work', 'none', '--quiet']);
  return { code, err, graph: () => readGraph(out) };
}

function relation(...patterns: string[]): object {
  return { name: 'MADE', definition: 'x', subjects: ['Organization'], objects: ['Person'], patterns };
}

describe('patterns of the user are data', () => {
  test.each<[string, string, RegExp]>([
    ['a regular expression', '[<subject>.] /(a+)+$/ [<object>.]', /regular expression, which is not allowed/u],
    ['a regular expression over a line break', '[<subject>.] /(a+)+\n?$/ [<object>.]', /regular expression, which is not allowed/u],
    ['a pattern without end', `${ENDS}${' x?'.repeat(3000)}`, /more than 5000/u],
    ['a pattern that breaks its reader', `${ENDS} [<`, /own\.jsonl: MADE: the pattern .* cannot be used/u],
    ['nesting that breaks its reader', `${ENDS} ${'('.repeat(2000)}a${')'.repeat(2000)}`, /cannot be used/u],
  ])('%s is refused, with the file and the pattern', async (_, pattern, problem) => {
    const { code, err } = await buildWith('--relations', relation(pattern));
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(problem) });
    expect(err).not.toContain('should not happen');
  });

  test.each<[string, string]>([
    ['many stars', `${'.* '.repeat(300)}zzz`],
    ['many choices that may be left out', '(was|founded|by|Orbis)? '.repeat(150)],
    ['counts without bound', '.{1,99999999} '.repeat(20)],
    ['names of what all objects have', '#__proto__ @constructor @toString() @hasOwnProperty #constructor'],
    ['signs of code', '${process.exit(1)} `x` ; require("fs") %x% {be}'],
  ])('%s neither stall nor run', async (_, middle) => {
    const { code, err } = await buildWith('--relations', relation(`[<subject>.] ${middle} [<object>.]`, ENDS));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

test('names of the user that all objects have are names', async () => {
  const { code, err, graph } = await buildWith('--aliases', { name: '__proto__', type: 'Organization', aliases: ['Orbis', 'constructor'] }, { name: 'toString', type: '__proto__', aliases: ['Maya Stern'] });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { entities } = JSON.parse(graph()) as { entities: { name: string }[] };
  expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['__proto__']));
  expect(({} as Record<string, unknown>)['Orbis']).toBeUndefined();
});
