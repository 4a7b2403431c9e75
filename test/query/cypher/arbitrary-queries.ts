import fc from 'fast-check';
import { PRELUDE, sensibleQuery } from './sensible-queries.js';

/** Queries of all shapes, most of them well formed; names and types are mixed freely, so many make no sense. */
const name = fc.constantFrom('a', 'b', 'n', 'r', 'p', 'x', '`odd name`', 'count', 'end');
const label = fc.constantFrom('A', 'B', 'Person', '`L 1`');
const key = fc.constantFrom('x', 'y', 'name', 'since');

interface Grammar {
  expression: string;
  pattern: string;
  query: string;
}

const literal = fc.oneof(
  fc.constantFrom('1', '-2', '0', '1.5', '1e3', "'a'", '"b"', 'true', 'false', 'null', '[]', '{}', '$p', '9223372036854775807', "date('2020-01-01')", "duration('P1D')"),
  fc.integer().map(String), fc.string({ maxLength: 5 }).map((text) => `'${text.replace(/['\\]/g, '\\$&')}'`),
);

const wildQuery: fc.Arbitrary<string> = fc.letrec<Grammar>((tie) => {
  const expression = tie('expression');
  const node = fc.tuple(fc.option(name, { nil: '' }), fc.option(label, { nil: undefined }), fc.option(fc.tuple(key, expression), { nil: undefined, freq: 4 }))
    .map(([variable, of, property]) => `(${variable}${of ? `:${of}` : ''}${property ? ` {${property[0]}: ${property[1]}}` : ''})`);
  const link = fc.constantFrom('-->', '<--', '--', '-[r]->', '-[:R]-', '-[:R|S*1..2]->', '<-[r:R {x: 1}]-', '-[*0..1]-', '-[:R]->+', '-[r:!R]->');
  const clause = fc.oneof(
    fc.tuple(fc.constantFrom('MATCH', 'OPTIONAL MATCH'), tie('pattern'), fc.option(expression, { nil: undefined }))
      .map(([word, pattern, where]) => `${word} ${pattern}${where ? ` WHERE ${where}` : ''}`),
    fc.tuple(expression, name).map(([list, variable]) => `UNWIND ${list} AS ${variable}`),
    fc.tuple(fc.constantFrom('', 'DISTINCT '), fc.array(fc.tuple(expression, name), { minLength: 1, maxLength: 2 }), fc.constantFrom('', ' ORDER BY x', ' SKIP 1', ' LIMIT 2', ' WHERE true'))
      .map(([distinct, items, end]) => `WITH ${distinct}${items.map(([value, as]) => `${value} AS ${as}`).join(', ')}${end}`),
    fc.tuple(fc.constantFrom('CREATE', 'MERGE'), tie('pattern')).map((parts) => parts.join(' ')),
    fc.tuple(name, key, expression).map(([variable, property, value]) => `SET ${variable}.${property} = ${value}`),
    fc.tuple(fc.constantFrom('DELETE', 'DETACH DELETE'), name).map((parts) => parts.join(' ')),
    fc.tuple(name, expression, name, key).map(([variable, list, target, property]) => `FOREACH (${variable} IN ${list} | SET ${target}.${property} = 1)`),
    tie('query').map((query) => `CALL { ${query} }`),
  );
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      literal, name, fc.tuple(name, key).map((parts) => parts.join('.')),
      fc.tuple(expression, fc.constantFrom('+', '-', '*', '/', '%', '^', '=', '<>', '<', '>=', 'AND', 'OR', 'XOR', 'IN', 'STARTS WITH', 'CONTAINS', '=~'), expression)
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc.tuple(fc.constantFrom('size', 'head', 'toString', 'abs', 'keys', 'labels', 'count', 'collect', 'sum', 'nodes', 'type', 'reverse', 'coalesce', 'range', 'nothing'), fc.array(expression, { maxLength: 2 }))
        .map(([called, args]) => `${called}(${args.join(', ')})`),
      fc.array(expression, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc.tuple(key, expression).map(([of, value]) => `{${of}: ${value}}`),
      fc.tuple(name, expression, expression).map(([variable, list, value]) => `[${variable} IN ${list} WHERE ${value} | ${value}]`),
      fc.tuple(fc.constantFrom('all', 'any', 'none', 'single'), name, expression, expression)
        .map(([word, variable, list, where]) => `${word}(${variable} IN ${list} WHERE ${where})`),
      fc.tuple(expression, expression, expression).map(([when, then, otherwise]) => `CASE WHEN ${when} THEN ${then} ELSE ${otherwise} END`),
      fc.tuple(expression, expression).map(([subject, index]) => `${subject}[${index}]`),
      fc.tuple(expression, fc.constantFrom("1, 'a'", '> 1', 'IS NULL', 'CONTAINS x', 'IS :: INTEGER'), expression).map(([subject, when, then]) => `CASE ${subject} WHEN ${when} THEN ${then} END`),
      fc.tuple(expression, fc.constantFrom('IS :: INTEGER', 'IS NOT :: LIST<STRING | FLOAT NOT NULL>', 'IS NORMALIZED', 'IS A|B', 'IS TYPED NODE')).map((parts) => parts.join(' ')),
      fc.tuple(fc.constantFrom('LEADING', 'TRAILING', 'BOTH', ''), expression, expression).map(([side, characters, from]) => `trim(${side} ${characters} FROM ${from})`),
      expression.map((operand) => `NOT ${operand}`), expression.map((operand) => `${operand} IS NULL`),
      tie('pattern').map((pattern) => `EXISTS { ${pattern} }`), tie('query').map((query) => `COUNT { ${query} }`),
      fc.tuple(node, link, node, expression).map(([from, step, to, value]) => `[${from}${step}${to} | ${value}]`),
      fc.tuple(node, link, node).map((parts) => parts.join('')),
      fc.tuple(name, key, expression).map(([variable, property, value]) => `${variable} {.${property}, .*, v: ${value}}`),
      fc.tuple(name, expression, expression).map(([variable, list, step]) => `reduce(acc = 0, ${variable} IN ${list} | ${step})`),
    ),
    pattern: fc.oneof(
      { depthSize: 'small' },
      node,
      fc.tuple(node, link, node).map((parts) => parts.join('')),
      fc.tuple(name, node, link, node, link, node).map(([path, ...parts]) => `${path} = ${parts.join('')}`),
      fc.tuple(node, node).map((parts) => parts.join(', ')),
      fc.tuple(node, link, node).map((parts) => `shortestPath(${parts.join('')})`),
      fc.tuple(node, link, node).map(([from, step, to]) => `${from} (${'(s)'}${step}(t)){1,2} ${to}`),
    ),
    query: fc.tuple(fc.array(clause, { maxLength: 3 }), fc.array(expression, { minLength: 1, maxLength: 2 }), fc.constantFrom('', '', ' ORDER BY 1', ' LIMIT 3', ' UNION RETURN 1 AS x'))
      .map(([clauses, items, end]) => `${clauses.join(' ')} RETURN ${items.map((item, index) => `${item} AS c${index}`).join(', ')}${end}`),
  };
}).query;

export const arbitraryQuery: fc.Arbitrary<string> = fc.oneof(
  wildQuery, wildQuery.map((query) => PRELUDE + query), { arbitrary: sensibleQuery, weight: 3 },
);

const SCRAPS = [
  'MATCH', 'RETURN', 'WHERE', '(', ')', '[', ']', '{', '}', '-', '->', '<-', ':', '*', '..', '|', ',', '.', '$', "'", '"', '`', '\\', '/*', '*/', '//', '\n', ' ',
  '=', '<', '>', '!', '%', 'n', 'A', '1', '1.', '.5', '0x', '1e', 'null', 'CASE', 'END', 'EXISTS', 'CALL', 'AS', 'IN', '\u0000', '\ud800', '😀', '—', '\u200b', ';',
];

/** A query cut, mixed with scraps, or bytes of any kind. */
export const arbitraryNoise: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.uint8Array({ maxLength: 80 }).map((bytes) => new TextDecoder().decode(bytes)),
  fc.tuple(arbitraryQuery, fc.nat(200), fc.nat(20), fc.constantFrom('', ...SCRAPS))
    .map(([query, at, length, scrap]) => query.slice(0, at) + scrap + query.slice(at + length)),
);
