import fc from 'fast-check';

const label = fc.constantFrom('A', 'B', 'Person');
const key = fc.constantFrom('x', 'y', 'name');

/** Names that are known, each with a value of one kind: what follows has something to work on. */
export const PRELUDE = "MATCH (n)-[r]->(x) WITH n, r, x, 1 AS a, [1, 2, null] AS b, {x: 1} AS p, 2.5 AS `odd name`, 'text' AS count, true AS end ";

interface TypedGrammar {
  number: string;
  text: string;
  truth: string;
  list: string;
  any: string;
  clause: string;
}

const sensible = fc.letrec((tie: fc.LetrecTypedTie<TypedGrammar>) => {
  const [number, text, truth, list, any] = [tie('number'), tie('text'), tie('truth'), tie('list'), tie('any')];
  const node = fc.tuple(fc.constantFrom('n', 'x', '', 'fresh'), fc.option(label, { nil: undefined })).map(([of, kind]) => `(${of}${kind ? `:${kind}` : ''})`);
  const closed = fc.constantFrom('(n)-->(x)', '(n)--()', '(x)<-[:R|S*1..2]-()', '()-[:R]->(n)', '(n)-[*0..2]-(x)');
  const fresh = fc.constantFrom('u', 'v', 'w');
  return {
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.integer({ min: -9, max: 99 }).map(String),
      fc.constantFrom('a', '`odd name`', '1.5', 'n.x', 'r.since'),
      fc.tuple(number, fc.constantFrom('+', '-', '*', '/', '%', '^'), number).map((parts) => `(${parts.join(' ')})`),
      fc.tuple(fc.constantFrom('abs', 'sign', 'toInteger', 'sqrt', 'round'), number).map(([called, of]) => `${called}(${of})`),
      list.map((of) => `size(${of})`),
      fc.tuple(list, number).map(([of, start]) => `reduce(s = ${start}, i IN ${of} | s + 1)`),
      closed.map((of) => `COUNT { ${of} }`),
    ),
    text: fc.oneof(
      { depthSize: 'small' },
      fc.string({ maxLength: 4 }).map((of) => `'${of.replace(/['\\]/g, '\\$&')}'`),
      fc.constantFrom('count', 'n.name', 'type(r)', 'elementId(n)'),
      fc.tuple(fc.constantFrom('toUpper', 'trim', 'reverse', 'toString'), text).map(([called, of]) => `${called}(${of})`),
      fc.tuple(text, any).map(([left, right]) => `(${left} + toStringOrNull(${right}))`),
    ),
    truth: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('true', 'false', 'null', 'end', 'n:A', 'n:A|B', 'x IS NOT NULL', 'EXISTS { (n)-->() }'),
      closed,
      fc.tuple(any, fc.constantFrom('=', '<>', '<', '>='), any).map((parts) => `(${parts.join(' ')})`),
      fc.tuple(truth, fc.constantFrom('AND', 'OR', 'XOR'), truth).map((parts) => `(${parts.join(' ')})`),
      truth.map((of) => `NOT (${of})`),
      fc.tuple(text, fc.constantFrom('STARTS WITH', 'CONTAINS', 'ENDS WITH'), text).map((parts) => parts.join(' ')),
      fc.tuple(any, list).map(([item, of]) => `${item} IN ${of}`),
      fc.tuple(fc.constantFrom('all', 'any', 'none', 'single'), list, truth)
        .map(([word, of, where]) => `${word}(i IN ${of} WHERE ${where})`),
    ),
    list: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('b', '[]', 'range(1, 3)', 'labels(n)', 'keys(p)', 'nodes([q = (n)--() | q][0])'),
      fc.array(any, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc.tuple(list, truth, any).map(([of, where, value]) => `[i IN ${of} WHERE ${where} | ${value}]`),
      fc.tuple(list, list).map(([left, right]) => `(${left} + ${right})`),
      list.map((of) => `tail(${of})`),
      fc.tuple(list, number).map(([of, from]) => `${of}[toInteger(${from})..]`),
      any.map((value) => `[(n)-[:R]->(m) | ${value}]`),
      closed.map((of) => `COLLECT { MATCH ${of} RETURN 1 }`),
    ),
    any: fc.oneof(
      { depthSize: 'small' },
      number,
      text,
      truth.map((of) => `(${of})`),
      list,
      fc.constantFrom('null', 'p', 'n', 'r', "date('2020-02-29')", "duration('P1M')", 'n {.*, k: 1}', 'p.x'),
      fc.tuple(key, any).map(([of, value]) => `{${of}: ${value}}`),
      fc.tuple(truth, any, any).map(([when, then, otherwise]) => `CASE WHEN ${when} THEN ${then} ELSE ${otherwise} END`),
      fc.tuple(any, any).map((args) => `coalesce(${args.join(', ')})`),
    ),
    clause: fc.oneof(
      fc.tuple(fc.constantFrom('MATCH', 'OPTIONAL MATCH'), node, fc.constantFrom('-->', '<-[:R|S]-', '--', '-[:R*0..2]-', '-[:R]->+'), node, truth)
        .map(([word, from, step, to, where]) => `${word} ${from}${step}${to} WHERE ${where}`),
      fc.tuple(list, fresh).map(([of, variable]) => `UNWIND ${of} AS ${variable}`),
      fc.tuple(any, fresh, fc.constantFrom('', ' ORDER BY a, id(n)', ' SKIP 1', ' LIMIT 2'))
        .map(([value, variable, order]) => `WITH *, ${value} AS ${variable}${order}`),
      fc.tuple(key, number).map(([of, value]) => `SET n.${of} = ${value}`),
      fc.constantFrom('CREATE (:A)-[:R]->(:B)', 'MERGE (m:A {x: 1})', 'DETACH DELETE x WITH * ', 'FOREACH (i IN b | CREATE (:C))', 'CALL (n) { RETURN n.x AS k }', 'SET n:New REMOVE n:A'),
      fc.constantFrom(' WITH * ', ' WITH * ', ' WITH DISTINCT * '),
    ),
  };
});

const end = fc.constantFrom('', ' ORDER BY c0', ' SKIP 1', ' LIMIT 2');

/** Queries that make sense: most of them run. */
export const sensibleQuery: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(sensible.any, end).map(([value, last]) => `${PRELUDE}RETURN ${value} AS c0${last}`),
  fc.tuple(sensible.any, fc.array(sensible.clause, { minLength: 1, maxLength: 3 }), end)
    .map(([value, clauses, last]) => `${PRELUDE}${clauses.join(' WITH * ')} WITH * RETURN ${value} AS c0, count(*) AS c1${last}`),
);
