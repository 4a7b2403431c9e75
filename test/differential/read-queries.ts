import fc from 'fast-check';

/** What random queries may speak of: names and values that the graph has, and a few that it has not. */
export interface Vocabulary {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly names: readonly string[];
}

/**
 * A query whose rows can be compared: sorted by all its columns where that is asked for, otherwise rows in any order;
 * columns called `bag…` are lists in any order.
 */
export interface ComparableQuery {
  readonly text: string;
  readonly isOrdered: boolean;
}

const NODE_KEYS = { text: ['name', 'type', 'id', 'value', 'title'], number: ['mentionCount', 'documentCount', 'start', 'end'] };
const LINK_KEYS = { text: ['relation', 'polarity', 'modality', 'tense', 'attribution', 'form', 'quote', 'qualifier_date'], number: ['confidence', 'documentCount', 'evidenceCount', 'start', 'end'] };

interface Names {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

interface Pattern extends Names {
  readonly text: string;
}

/** Random queries that only read and that mean something: patterns with conditions, then one of many ways to make rows of them. */
export function comparableQueries(vocabulary: Vocabulary): fc.Arbitrary<ComparableQuery> {
  const pattern = arbitraryPattern(vocabulary);
  return pattern.chain((found) => {
    const condition = arbitraryCondition(found, vocabulary);
    const value = arbitraryValue(found, vocabulary);
    const where = fc.option(condition, { nil: undefined, freq: 3 }).map((text) => (text === undefined ? '' : `\nWHERE ${text}`));
    const match = where.map((text) => `MATCH ${found.text}${text}`);
    const end = fc.constantFrom<ComparableEnd>({ order: false, tail: '' }, { order: true, tail: '' }, { order: true, tail: ' LIMIT 5' }, { order: true, tail: ' SKIP 2 LIMIT 4' });
    return fc.oneof(
      { arbitrary: fc.tuple(match, fc.constantFrom('', 'DISTINCT '), fc.array(value, { minLength: 1, maxLength: 3 }), end)
        .map(([text, distinct, values, how]) => toQuery(`${text}\nRETURN ${distinct}${toColumns(values)}`, values.length, how)), weight: 4 },
      { arbitrary: fc.tuple(match, value, arbitraryAggregate(found, vocabulary), end)
        .map(([text, key, aggregate, how]) => toQuery(`${text}\nRETURN ${key} AS c0, ${aggregate}`, aggregate.includes(' AS bag') ? 1 : 2, how)), weight: 3 },
      fc.tuple(match, value, condition, value).map(([text, kept, then, last]) => unordered(`${text}\nWITH *, ${kept} AS kept\nWHERE ${then}\nRETURN kept AS c0, ${last} AS c1`)),
      fc.tuple(match, arbitraryNeighbour(found, vocabulary), value).map(([text, next, last]) => unordered(`${text}\nOPTIONAL MATCH ${next}\nRETURN ${last} AS c0, other.name AS c1, type(link) AS c2`)),
      fc.tuple(match, value, value).map(([text, one, other]) => unordered(`${text}\nUNWIND [${one}, ${other}] AS x\nRETURN x AS c0, count(*) AS c1`)),
      fc.tuple(match, value).map(([text, one]) => unordered(`${text}\nCALL { WITH ${found.nodes[0]} MATCH (${found.nodes[0]})--(near) RETURN count(near) AS nearby }\nRETURN ${one} AS c0, nearby AS c1`)),
      fc.tuple(match, value, value).map(([text, one, other]) => unordered(`${text}\nRETURN ${one} AS c0\nUNION ${text}\nRETURN ${other} AS c0`)),
      arbitraryWay(vocabulary),
    );
  });
}

interface ComparableEnd {
  readonly order: boolean;
  readonly tail: string;
}

function toColumns(values: readonly string[]): string {
  return values.map((value, index) => `${value} AS c${index}`).join(', ');
}

function toQuery(text: string, columnCount: number, { order, tail }: ComparableEnd): ComparableQuery {
  // A column that is a bag cannot be sorted by; then nothing may be cut off either.
  const isBag = text.includes(' AS bag');
  if (!order || isBag) return unordered(text);
  return { text: `${text}\nORDER BY ${Array.from({ length: columnCount }, (_, index) => `c${index}`).join(', ')}${tail}`, isOrdered: true };
}

function unordered(text: string): ComparableQuery {
  return { text, isOrdered: false };
}

function arbitraryPattern({ labels, types, names }: Vocabulary): fc.Arbitrary<Pattern> {
  const label = fc.constantFrom(...labels);
  const type = fc.constantFrom(...types);
  const node = (variable: string): fc.Arbitrary<string> => fc.oneof(
    label.map((name) => `(${variable}:${name})`),
    fc.constant(`(${variable}:Entity)`),
    fc.tuple(label, label).map((pair) => `(${variable}:${pair.join('|')})`),
    fc.constantFrom(...names).map((name) => `(${variable}:Entity {name: ${quote(name)}})`),
  );
  const link = (variable: string): fc.Arbitrary<string> => fc.tuple(fc.constantFrom(['-', '->'], ['<-', '-'], ['-', '-']), fc.oneof(
    { arbitrary: fc.constant(''), weight: 2 }, type.map((name) => `:${name}`), fc.tuple(type, type).map((pair) => `:${pair.join('|')}`), type.map((name) => `:!${name}`),
  )).map(([[before, after], of]) => `${before}[${variable}${of}]${after}`);
  return fc.oneof(
    node('a').map((text) => ({ text, nodes: ['a'], links: [] })),
    fc.tuple(node('a'), link('r'), node('b')).map((parts) => ({ text: parts.join(''), nodes: ['a', 'b'], links: ['r'] })),
    fc.tuple(node('a'), link('r'), node('b')).map((parts) => ({ text: parts.join(''), nodes: ['a', 'b'], links: ['r'] })),
    fc.tuple(node('a'), link('r'), fc.constantFrom('(b:Entity)', '(b:Sentence)'), link('s'), node('c')).map((parts) => ({ text: parts.join(''), nodes: ['a', 'b', 'c'], links: ['r', 's'] })),
    fc.tuple(fc.constantFrom(...names), fc.constantFrom('*1..2', '*2', '*0..1'), fc.constantFrom('->', '-'), node('b'))
      .map(([name, length, arrow, end]) => ({ text: `(a:Entity {name: ${quote(name)}})-[${length}]${arrow}${end}`, nodes: ['a', 'b'], links: [] })),
    fc.tuple(node('a'), node('b')).map(([one, other]) => ({ text: `${one}-[r]->(m:Entity), ${other}-[s]->(m)`, nodes: ['a', 'b', 'm'], links: ['r', 's'] })),
  );
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}

function arbitraryText({ nodes, links }: Names): fc.Arbitrary<string> {
  const property = fc.oneof(
    fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...NODE_KEYS.text)),
    ...(links.length === 0 ? [] : [fc.tuple(fc.constantFrom(...links), fc.constantFrom(...LINK_KEYS.text))]),
  ).map((parts) => parts.join('.'));
  const called = fc.tuple(fc.constantFrom('toUpper', 'toLower', 'trim', 'reverse', 'toString'), property).map(([name, of]) => `${name}(${of})`);
  return fc.oneof(
    { arbitrary: property, weight: 3 }, called,
    fc.tuple(property, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 5 })).map(([of, start, length]) => `substring(${of}, ${start}, ${length})`),
    fc.tuple(property, property).map(([one, other]) => `coalesce(${one}, ${other}, 'none')`),
    fc.tuple(property, fc.constantFrom('a', 'o', ' ')).map(([of, mark]) => `replace(${of}, '${mark}', '-')`),
    ...(links.length === 0 ? [] : [fc.constantFrom(...links).map((name) => `type(${name})`)]),
  );
}

function arbitraryNumber({ nodes, links }: Names): fc.Arbitrary<string> {
  const property = fc.oneof(
    fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...NODE_KEYS.number)),
    ...(links.length === 0 ? [] : [fc.tuple(fc.constantFrom(...links), fc.constantFrom(...LINK_KEYS.number))]),
  ).map((parts) => parts.join('.'));
  return fc.oneof(
    { arbitrary: property, weight: 2 }, fc.integer({ min: -3, max: 20 }).map(String), fc.constantFrom('0.5', '0.9', '1.0'),
    fc.tuple(property, fc.constantFrom('+', '-', '*', '/', '%'), fc.integer({ min: 1, max: 7 })).map((parts) => `(${parts.join(' ')})`),
    fc.tuple(fc.constantFrom('abs', 'sign', 'ceil', 'floor', 'toInteger', 'toFloat'), property).map(([name, of]) => `${name}(${of})`),
    fc.constantFrom(...nodes).map((name) => `size(${name}.name)`),
    fc.constantFrom(...nodes).map((name) => `size(labels(${name}))`),
    fc.constantFrom(...nodes).map((name) => `COUNT { (${name})--() }`),
  );
}

function arbitraryList({ nodes, links }: Names): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...nodes).map((name) => `${name}.aliases`),
    fc.constantFrom(...nodes).map((name) => `[x IN labels(${name}) WHERE x <> 'Entity' | toLower(x)]`),
    fc.constantFrom(...nodes).map((name) => `[x IN split(${name}.name, ' ') WHERE size(x) > 3]`),
    fc.constantFrom(...nodes).map((name) => `[x IN range(1, size(${name}.name)) WHERE x % 3 = 0][..2]`),
    ...(links.length === 0 ? [] : [fc.constantFrom(...links).map((name) => `${name}.documents`), fc.constantFrom(...links).map((name) => `[x IN ${name}.quotes | size(x)]`)]),
  );
}

function arbitraryCondition(names: Names, { labels, names: known }: Vocabulary): fc.Arbitrary<string> {
  const [text, number, list] = [arbitraryText(names), arbitraryNumber(names), arbitraryList(names)];
  const simple = fc.oneof(
    fc.tuple(number, fc.constantFrom('=', '<>', '<', '<=', '>', '>='), number).map((parts) => parts.join(' ')),
    fc.tuple(text, fc.constantFrom('=', '<>', '<', '>='), fc.oneof(text, fc.constantFrom(...known).map(quote))).map((parts) => parts.join(' ')),
    fc.tuple(text, fc.constantFrom('STARTS WITH', 'ENDS WITH', 'CONTAINS'), fc.constantFrom("'Z'", "'o'", "'er'", "'TikTok'")).map((parts) => parts.join(' ')),
    fc.tuple(text, fc.constantFrom("'.*o.*'", "'[A-Z][a-z]+'", "'(?i)z.*'", "'\\\\w+ \\\\w+'")).map((parts) => parts.join(' =~ ')),
    fc.tuple(text, fc.constantFrom('IS NULL', 'IS NOT NULL')).map((parts) => parts.join(' ')),
    fc.tuple(text, fc.subarray([...known], { minLength: 1, maxLength: Math.min(4, known.length) })).map(([of, among]) => `${of} IN [${among.map(quote).join(', ')}]`),
    fc.tuple(fc.constantFrom(...names.nodes), fc.constantFrom(...labels)).map(([of, label]) => `${of}:${label}`),
    fc.constantFrom(...names.nodes).map((of) => `EXISTS { (${of})-[:FOUNDED_BY|OWNED_BY]-() }`),
    fc.constantFrom(...names.nodes).map((of) => `(${of})<-[:MENTIONS]-()`),
    fc.tuple(fc.constantFrom('any', 'all', 'none', 'single'), list).map(([word, of]) => `${word}(x IN ${of} WHERE size(toString(x)) > 4)`),
    list.map((of) => `size(${of}) > 0`),
  );
  return fc.oneof(
    { arbitrary: simple, weight: 3 },
    fc.tuple(simple, fc.constantFrom('AND', 'OR', 'XOR'), simple).map((parts) => `(${parts.join(' ')})`),
    simple.map((of) => `NOT (${of})`),
  );
}

function arbitraryValue(names: Names, vocabulary: Vocabulary): fc.Arbitrary<string> {
  const [text, number] = [arbitraryText(names), arbitraryNumber(names)];
  return fc.oneof(
    { arbitrary: text, weight: 4 }, { arbitrary: number, weight: 3 }, arbitraryList(names),
    fc.constantFrom(...names.nodes, ...names.links),
    fc.tuple(arbitraryCondition(names, vocabulary), text, number).map(([when, then, otherwise]) => `CASE WHEN ${when} THEN ${then} ELSE ${otherwise} END`),
    arbitraryCondition(names, vocabulary).map((of) => `(${of})`),
    fc.tuple(text, number).map(([one, other]) => `{one: ${one}, other: ${other}}`),
    fc.constantFrom(...names.nodes).map((name) => `${name} {.name, .type, links: COUNT { (${name})-->() }}`),
  );
}

function arbitraryAggregate(names: Names, vocabulary: Vocabulary): fc.Arbitrary<string> {
  const [text, number] = [arbitraryText(names), arbitraryNumber(names)];
  return fc.oneof(
    fc.constant('count(*) AS c1'), text.map((of) => `count(DISTINCT ${of}) AS c1`),
    fc.tuple(fc.constantFrom('min', 'max'), fc.oneof(text, number)).map(([name, of]) => `${name}(${of}) AS c1`),
    // The last digits of sums and means depend on the order of adding, so whole numbers only, and rounded.
    fc.tuple(fc.constantFrom('sum', 'avg'), fc.constantFrom(...names.nodes)).map(([name, of]) => `round(${name}(size(${of}.name)), 6) AS c1`),
    text.map((of) => `collect(${of}) AS bag`), text.map((of) => `collect(DISTINCT ${of}) AS bag`),
    fc.tuple(arbitraryCondition(names, vocabulary), text).map(([when, of]) => `count(CASE WHEN ${when} THEN ${of} END) AS c1`),
  );
}

function arbitraryNeighbour({ nodes }: Names, { labels, types }: Vocabulary): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...nodes), fc.constantFrom('-->', '<--', '--'), fc.constantFrom(...types, ''), fc.constantFrom(...labels))
    .map(([from, arrow, type, label]) => `(${from})${arrow.replace('--', `-[link${type === '' ? '' : `:${type}`}]-`)}(other:${label})`);
}

/** Ways between two names. There may be several shortest ways, so only their lengths and number are compared. */
function arbitraryWay({ names }: Vocabulary): fc.Arbitrary<ComparableQuery> {
  return fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.constantFrom('shortestPath', 'allShortestPaths'), fc.constantFrom('-[*..5]-', '-[*..4]->', '-[:MENTIONS*..4]-'))
    .filter(([from, to]) => from !== to)
    .map(([from, to, find, link]) => unordered(
      `MATCH (a:Entity {name: ${quote(from)}}), (b:Entity {name: ${quote(to)}})\nMATCH p = ${find}((a)${link}(b))\nRETURN length(p) AS c0, count(*) AS c1, nodes(p)[0] AS c2`,
    ));
}
