import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { run } from '../terminal.js';

const ZOOM = 'graphs/zoom';

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'relata-query-')), 'q.cypher');
  writeFileSync(file, text);
  return file;
}

describe('relata query', () => {
  test('prints a table', async () => {
    const { code, out, err } = await run(['query', ZOOM, "MATCH (a:Organization {name: 'ByteDance'})-[r:FOUNDED_BY]->(b) RETURN a.name AS company, b.name AS founder, 7 AS number, null AS nothing"]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('company    founder       number  nothing\n---------  ------------  ------  -------\nByteDance  Zhang Yiming       7  null\n');
  });

  test.each([
    ['name=Eric Yuan', "'Eric Yuan'"],
    ['name=2020-08-03', "'2020-08-03'"],
    ['name=5', '5'],
    ['name=5.0', '5.0'],
    ["name='5'", "'5'"],
    ['name=true', 'true'],
    ['name=null', 'null'],
    ["name=[1, 'a']", "[1, 'a']"],
    ['name={a: 1}', '{a: 1}'],
    ["name=date('2020-08-03').year", "'date(\\'2020-08-03\\').year'"],
    ['name=', "''"],
    ['name=a=b', "'a=b'"],
    ['name=rand()', "'rand()'"],
  ])('--param %s stands for %s', async (assignment, value) => {
    const { code, out } = await run(['query', ZOOM, 'RETURN [$name] AS x', '--param', assignment]);
    expect({ code, value: out.split('\n')[2] }).toEqual({ code: 0, value: `[${value}]` });
  });

  test('--param takes dates', async () => {
    const { out } = await run(['query', ZOOM, 'RETURN $day + duration("P1D") AS x', '--param', "day=date('2020-08-03')"]);
    expect(out).toContain('2020-08-04');
  });

  test('--format json and ndjson give the rows as objects', async () => {
    const query = "MATCH (n:Person {name: 'Eric Yuan'}) RETURN n.name AS `the name`, [1, 2.5, null] AS list, n";
    const expected = { 'the name': 'Eric Yuan', list: [1, 2.5, null], n: { labels: ['Entity', 'Person'], properties: { name: 'Eric Yuan' } } };
    const json = await run(['query', ZOOM, query, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject([expected]);
    const lines = await run(['query', ZOOM, query, '--format', 'ndjson']);
    expect(lines.out.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([expected]);
    expect(JSON.parse((await run(['query', ZOOM, 'MATCH (n:Person) WHERE false RETURN n', '--format', 'json'])).out)).toEqual([]);
  });

  test('--format csv is safe in a spreadsheet and tells null from an empty text', async () => {
    const { out } = await run(['query', ZOOM, `RETURN '=HYPERLINK("x")' AS \`=a\`, '-1+1' AS b, -1 AS c, null AS d, '' AS e, 'a,"b"\nc' AS f, ['@x'] AS g`, '--format', 'csv']);
    expect(out).toContain(',-1,,"",');
    expect(parse(out)).toEqual([["'=a", 'b', 'c', 'd', 'e', 'f', 'g'], ['\'=HYPERLINK("x")', "'-1+1", '-1', '', '', 'a,"b"\nc', '["@x"]']]);
  });

  test('--format graph gives each node and relationship once, with the nodes at both ends', async () => {
    const { out } = await run(['query', ZOOM, 'MATCH p = (:Organization)-[r:FOUNDED_BY]->() RETURN p, [r], {r: r}', '--format', 'graph']);
    const graph = JSON.parse(out) as { nodes: { id: string }[]; relationships: { type: string; start: string; end: string }[] };
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(ids.size).toBe(graph.nodes.length);
    expect(graph.relationships.length).toBeGreaterThanOrEqual(2);
    expect(graph.relationships.every(({ type, start, end }) => type === 'FOUNDED_BY' && ids.has(start) && ids.has(end))).toBe(true);
  });

  test('--explain shows the plan and runs nothing; --profile shows it beside the rows', async () => {
    const explained = await run(['query', ZOOM, 'MATCH (n:Person) RETURN n.name / 0', '--explain']);
    expect(explained.out).toMatch(/^Operator .*Estimated Rows\n[^]*NodeByLabelScan +n:Person/);
    const profiled = await run(['query', ZOOM, 'MATCH (n:Person) RETURN count(n) AS c', '--profile', '--format', 'json']);
    expect(JSON.parse(profiled.out)).toHaveLength(1);
    expect(profiled.err).toMatch(/Estimated Rows +Rows/);
  });

  test('says where a query is wrong, with the line and a caret', async () => {
    const { code, out, err } = await run(['query', ZOOM, 'MATCH (n)\nRETURN m']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe('relata: SyntaxError: Variable `m` not defined (line 2, column 8 (offset: 17))\n"RETURN m"\n        ^\n');
  });

  test('warns of names that the graph does not have, with the nearest that it has', async () => {
    const { code, err } = await run(['query', ZOOM, 'MATCH (n:Persn)-[:FOUNDED_BI]->(m {nme: 1})\nRETURN n']);
    expect(code).toBe(0);
    expect(err.split('\n')).toEqual([
      'relata: warning: The graph has no label `Persn`; did you mean `Person`? (line 1, column 10)',
      'relata: warning: The graph has no relationship type `FOUNDED_BI`; did you mean `FOUNDED_BY`? (line 1, column 19)',
      'relata: warning: The graph has no property `nme`; did you mean `name`? (line 1, column 36)',
      '',
    ]);
  });

  test('--timeout and --max-rows bound it', async () => {
    const slow = await run(['query', ZOOM, 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)', '--timeout', '0.05']);
    expect(slow.code).toBe(1);
    expect(slow.err).toContain('LimitExceeded');
    const long = await run(['query', ZOOM, 'UNWIND range(1, 100) AS x RETURN x', '--max-rows', '3', '--format', 'ndjson']);
    expect(long.out).toBe('{"x":1}\n{"x":2}\n{"x":3}\n');
    expect(long.err).toContain('more than 3 rows');
  });

  test('does not write', async () => {
    const { code, err } = await run(['query', ZOOM, 'CREATE (:Entity)']);
    expect(code).toBe(1);
    expect(err).toContain('reading only');
  });

  test('tells of a missing parameter', async () => {
    expect((await run(['query', ZOOM, 'RETURN $x'])).err).toContain('Expected parameter $x');
  });

  test('runs all queries of a file, up to the first mistake, with its line in the file', async () => {
    const good = fileWith("// one\nRETURN 'a;b' AS x; /* ; */\n\nRETURN 2 AS `y;`;\n");
    expect((await run(['query', ZOOM, '--file', good, '--format', 'ndjson'])).out).toBe('{"x":"a;b"}\n{"y;":2}\n');
    const bad = fileWith('RETURN 1 AS x;\n\nRETURN\n\n  nothing AS y; RETURN 3 AS z;\nRETURN 4 AS z\n');
    const { code, out, err } = await run(['query', ZOOM, '--file', bad, '--format', 'ndjson']);
    expect({ code, out }).toEqual({ code: 1, out: '{"x":1}\n' });
    expect(err).toContain('(line 5, column 3');
  });

  test('reads queries and commands from standard input', async () => {
    const { code, out } = await run(['query', ZOOM, '--format', 'ndjson'], ':param who = Eric Yuan\nMATCH (n {name: $who})\n\nRETURN n.type AS type;\n:params\n:format csv\nRETURN 1 AS x');
    expect({ code, out }).toEqual({ code: 0, out: '{"type":"Person"}\n$who = Eric Yuan\n"x"\n1\n' });
  });

  test('shows the schema', async () => {
    const { out } = await run(['query', ZOOM], ':schema\n');
    expect(out).toMatch(/\(:Person\) +\d+ +aliases, documentCount, id/);
    expect(out).toMatch(/\(:Organization\)-\[:FOUNDED_BY\]->\(:Person\) +\d+ +.*confidence/);
  });

  test.each([
    [[], 'give a graph'],
    [[ZOOM, 'RETURN 1', '--format', 'xml'], 'there is no format "xml"'],
    [[ZOOM, 'RETURN 1', '--param', 'x'], '--param wants NAME=VALUE'],
    [[ZOOM, 'RETURN 1', '--timeout', '0'], '--timeout must be'],
    [[ZOOM, 'RETURN 1', '--max-rows', '1.5'], '--max-rows must be'],
    [[ZOOM, 'RETURN 1', '--file', 'x'], 'not both'],
    [[ZOOM, 'RETURN 1', '--explain', '--profile'], 'not both'],
  ])('%j is refused with 2', async (words, message) => {
    const { code, out, err } = await run(['query', ...words]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  test.each([
    ['RETURN $x', ['--param', 'x=[1'], 'the value of parameter x cannot be read'],
    ['', ['--file', 'no-such-file.cypher'], 'no-such-file.cypher'],
  ])('%s with %j fails with 1', async (query, options, message) => {
    const { code, err } = await run(['query', ZOOM, ...(query === '' ? [] : [query]), ...options]);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  test('a graph that is not there is told', async () => {
    const { code, err } = await run(['query', 'no-such-graph', 'RETURN 1']);
    expect(code).toBe(1);
    expect(err).toContain('there is no such graph');
  });
});

test('the help tells of every option', async () => {
  const { out } = await run(['query', '--help']);
  for (const option of ['--param', '--format', '--file', '--explain', '--profile', '--timeout', '--max-rows']) expect(out).toContain(option);
  expect(readFileSync('README.md', 'utf8')).toContain('relata query GRAPH');
});
