import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportGraph, FORMAT_NAMES } from '../../src/export/export.js';
import type { FormatName } from '../../src/export/export.js';
import type { ExportedFile } from '../../src/export/exported-file.js';
import { wrap } from '../../src/export/dot/strings.js';
import { readJson } from '../../src/export/json/read.js';
import { clip, toPrintable, toXmlText } from '../../src/export/plain-text.js';
import { iriFor, valueTerm } from '../../src/export/rdf/terms.js';
import { isPlain } from '../../src/model/standing.js';
import { markdownText } from '../../src/export/report/markdown.js';
import { buildGraph } from '../../src/graph/graph.js';
import { portableId, toIdentifier, toWellFormed } from '../../src/graph/portable-id.js';
import { knowledgeOf } from '../../src/graph/read.js';
import { factType } from '../../src/model/fact.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { prepareQuery } from '../../src/query/query.js';
import { HOSTILE_NAMES, knowledge, SEED } from '../arbitraries.js';
import { EMPTY, EXAMPLE } from '../graph/example.js';
import { readBrowserFiles } from './readers/browser.js';
import { readCsv, readSpreadsheets } from './readers/csv.js';
import { readCypher } from './readers/cypher.js';
import { readDot, readMermaid } from './readers/drawings.js';
import { jsonldTriples, literalTriplePart, plainTriples, readRdf, turtleTriples } from './readers/rdf.js';
import type { Triple } from './readers/rdf.js';
import { contentOf, expected, readBack, throughUtf8 } from './readers/read-back.js';
import { readGexf, readGraphml, readSvg } from './readers/xml.js';

/** Looks at the files of one format and fails where they say other than the knowledge does. */
type Check = (k: Knowledge, files: readonly ExportedFile[]) => void | Promise<void>;

const CHECKS: Readonly<Record<FormatName, Check>> = {
  json(k, files) {
    expect(knowledgeOf(readJson(contentOf(files, 'graph.json'), 'graph.json'))).toStrictEqual(k);
  },
  graphml(k, files) {
    expect(readGraphml(contentOf(files, 'graph.graphml'))).toEqual(expected(k, toXmlText));
  },
  gexf(k, files) {
    const written = (text: string): string => toXmlText(text).replace(/[\u0085\u2028]/g, '\n');
    expect(readGexf(contentOf(files, 'graph.gexf'))).toEqual(expected(k, written));
  },
  csv(k, files) {
    expect(readCsv(files)).toEqual(expected(k, toWellFormed, (type) => toIdentifier(type)));
    const { formulas, ...sheets } = readSpreadsheets(files);
    expect(sheets).toEqual(expected(k, toWellFormed));
    expect(formulas).toEqual([]);
  },
  cypher(k, files) {
    const script = contentOf(files, 'graph.cypher');
    expect(readCypher(script, 'first')).toEqual(expected(k, toWellFormed, toIdentifier));
    expect(readCypher(script, 'in-strings')).toEqual(expected(k, toWellFormed, toIdentifier));
  },
  turtle(k, files) {
    checkTriples(k, turtleTriples(contentOf(files, 'graph.ttl')));
  },
  async jsonld(k, files) {
    const triples = jsonldTriples(contentOf(files, 'graph.jsonld'));
    checkTriples(k, triples);
    const turtle = turtleTriples(contentOf(await exportGraph(buildGraph(k), ['turtle']), 'graph.ttl'));
    const lines = (list: typeof triples): string[] => list.map((triple) => triple.join(' ')).sort();
    expect(lines(triples)).toEqual(lines(turtle));
  },
  async dot(k, files) {
    const { wholeLines, ...dot } = await readDot(contentOf(files, 'graph.dot'));
    expect(dot).toEqual(expected(k, drawn(80), (type) => clip(toPrintable(type), 80)));
    expect([...wholeLines].sort()).toEqual(plainTypes(k, (type) => clip(toPrintable(type), 80)));
  },
  svg(k, files) {
    const { nodeLabels, edgeLabels } = readSvg(contentOf(files, 'graph.svg'));
    const squeeze = (label: string): string => label.replace(/\s+/g, ' ').trim();
    expect(edgeLabels.map(squeeze)).toEqual(k.facts.map((fact) => squeeze(clip(toPrintable(factType(fact)), 80))).sort());
    const names = new Set(k.entities.map(({ name }) => squeeze(drawn(80)(name))));
    for (const { object } of k.facts) if (typeof object !== 'string') names.add(squeeze(drawn(80)(object.value)));
    for (const label of nodeLabels) expect(names).toContain(squeeze(label));
  },
  mermaid(k, files) {
    const { wholeLines, facts } = readMermaid(contentOf(files, 'graph.mmd'));
    const label = (text: string): string => clip(toPrintable(text), 60).trim() === '' ? ' ' : clip(toPrintable(text), 60);
    expect(facts).toEqual(expected(k, label).facts);
    expect([...wholeLines].sort()).toEqual(plainTypes(k, label));
  },
  browser(k, files) {
    const { styledTypes, scripts, archived, runnable } = readBrowserFiles(files);
    const uncertain = k.facts.filter((fact) => !isPlain(fact)).map((fact) => toIdentifier(factType(fact))).filter(isStyled);
    expect(styledTypes).toEqual([...new Set([...uncertain, 'MENTIONS', 'PART_OF', 'SUPPORTS'])].sort());
    expect(archived).toEqual(scripts);
    // Full-text search is the database's own.
    const ours = [...scripts, ...runnable].filter((query) => !query.startsWith('CALL db.index.fulltext.'));
    for (const query of ours) expect(prepareQuery(query).writes).toBe(false);
    expect(runnable.length).toBeGreaterThanOrEqual(scripts.length);
  },
  report(k, files) {
    const report = contentOf(files, 'report.md');
    const factLines = (text: string): string[] =>
      text.split('\n').filter((line) => line.startsWith('- **') && !line.includes(' — against — ')).sort();
    const check = (lines: readonly string[], facts: Knowledge['facts']): void => {
      const beginnings = expected({ ...k, facts }, markdownText).facts.map((fact) => {
        const [subject, type, object] = JSON.parse(fact) as string[];
        return `- **${subject}** ${type} **${object}** (`;
      });
      expect(lines).toHaveLength(facts.length);
      for (const beginning of beginnings) expect(lines).toContainEqual(expect.stringContaining(beginning));
    };
    const [before = '', after = ''] = report.split('\n## Not stated as so\n');
    check(factLines(before), k.facts.filter(isPlain));
    check(factLines(after), k.facts.filter((fact) => !isPlain(fact)));
    const rows = (/\n## Entities\n\n(?<table>[^]*?)\n\n## Facts\n/.exec(report)?.groups?.['table'] ?? '').split('\n').slice(2);
    expect(rows.filter((row) => row !== '')).toHaveLength(k.entities.length);
  },
};

/** Neo4j's characters for types and labels that its style language can name. */
function isStyled(type: string): boolean {
  return /^[\p{L}\p{N}_]+$/u.test(type);
}

function checkTriples(k: Knowledge, triples: readonly Triple[]): void {
  expect(readRdf(triples)).toEqual(expected(k, toWellFormed, portableId));
  // The law: what is said outright is what the text asserts as true, all of it and no more.
  const outright = k.facts.filter(isPlain).map(({ subject, relation, object }) => [
    iri('entity', subject), iri('relation', relation),
    typeof object === 'string' ? iri('entity', object) : literalTriplePart(valueTerm(object)),
  ].join(' '));
  expect(plainTriples(triples)).toEqual([...new Set(outright)].sort());
}

function iri(prefix: 'entity' | 'relation', id: string): string {
  return `<${iriFor(prefix, id).value}>`;
}

function drawn(length: number): (text: string) => string {
  return (text) => wrap(clip(toPrintable(text), length)).join(' ');
}

function plainTypes(k: Knowledge, written: (type: string) => string): string[] {
  return k.facts.filter(isPlain).map((fact) => written(factType(fact))).sort();
}

/** One entity and one fact with each hostile name. */
const HOSTILE: Knowledge = {
  ...EXAMPLE,
  entities: HOSTILE_NAMES.map((name, index) => ({
    id: `e${String(index).padStart(3, '0')}`, name, type: 'Organization', aliases: [{ name, count: 1 }], mentions: [],
  })),
  facts: HOSTILE_NAMES.map((name, index) => ({
    ...EXAMPLE.facts[index % 3]!,
    id: `f${String(index).padStart(3, '0')}`,
    subject: `e${String(index).padStart(3, '0')}`,
    object: index % 2 === 0 ? 'e000' : { value: name, type: 'Text' as const },
    attribution: name,
    qualifiers: { [name]: name, date: name },
  })),
};

const FIXED: readonly [string, Knowledge][] = [
  ['an empty graph', EMPTY],
  ['the example', EXAMPLE],
  ['a graph of one fact', { ...EXAMPLE, facts: EXAMPLE.facts.slice(2) }],
  ['a graph without facts', { ...EXAMPLE, facts: [] }],
  ['hostile names', HOSTILE],
];

describe.each(FORMAT_NAMES)('%s', (format) => {
  const write = async (k: Knowledge): Promise<ExportedFile[]> => exportGraph(buildGraph(k), [format]);
  const check = async (k: Knowledge): Promise<void> => {
    const files = await write(k);
    // What is read is what reached the disk.
    const onDisk = files.map(({ path, content }) => ({ path, content: typeof content === 'string' ? throughUtf8(content) : content }));
    expect(onDisk, 'nothing is lost on the way to UTF-8').toEqual(files);
    await CHECKS[format](k, onDisk);
  };

  test.each(FIXED)('writes %s', async (_, k) => check(k));

  test('writes whatever comes', async () => {
    const numRuns = format === 'svg' || format === 'dot' ? 60 : 150;
    await fc.assert(fc.asyncProperty(knowledge, check), { seed: SEED, numRuns });
  }, 60_000);

  test('writes the same bytes again, whatever the order of the parts', async () => {
    const shuffled = { ...HOSTILE, entities: [...HOSTILE.entities].reverse(), facts: [...HOSTILE.facts].reverse() };
    expect(await write(shuffled)).toEqual(await write(HOSTILE));
  });

  test('ends its files with one line break', async () => {
    for (const k of [EMPTY, EXAMPLE]) {
      for (const { content } of await write(k)) if (typeof content === 'string') expect(content).toMatch(/[^\n]\n$/);
    }
  });
});

test('the readers see a difference', () => {
  expect(expected(EXAMPLE, toWellFormed)).not.toEqual(readBack([], []));
  expect(expected(EXAMPLE, toWellFormed).facts[0]).toBe('["U.S.","THREATENED_BANNED","TikTok"]');
});
