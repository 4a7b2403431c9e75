import type { KnowledgeGraph } from '../graph/graph.js';
import type { KnowledgeRecords } from '../model/knowledge.js';
import { writeBrowserFiles } from './browser/write.js';
import { writeCsv } from './csv/write.js';
import { writeCypher } from './cypher/write.js';
import { writeDot } from './dot/write.js';
import type { ExportedFile, PiecedFile } from './exported-file.js';
import { writeGexf } from './gexf/write.js';
import { graphmlPieces, writeGraphml } from './graphml/write.js';
import { jsonPieces, writeJson } from './json/write.js';
import { writeJsonld } from './jsonld/write.js';
import { writeMermaid } from './mermaid/write.js';
import { reportPieces, writeReport } from './report/write.js';
import { drawSvg, writeSvg } from './svg/write.js';
import { writeTurtle } from './turtle/write.js';

/** A way to write a graph down. */
export interface ExportFormat {
  /** What it is for, in a few words. */
  readonly description: string;
  /** The file, or the folder, that it makes. */
  readonly path: string;
  readonly write: (graph: KnowledgeGraph) => string | readonly ExportedFile[] | Promise<string>;
  /** The one file of the format in pieces, from knowledge that need not fit in memory; formats without it need the graph. */
  readonly pieces?: (knowledge: KnowledgeRecords) => Iterable<string> | Promise<string>;
}

/** All formats by name. A new one is a folder with a `write.ts`, an entry here, and a reader in the conformance test. */
export const formats = {
  json: { path: 'graph.json', write: writeJson, pieces: jsonPieces, description: 'everything, to be read back' },
  graphml: { path: 'graph.graphml', write: writeGraphml, pieces: graphmlPieces, description: 'for Gephi, Cytoscape, yEd, NetworkX' },
  gexf: { path: 'graph.gexf', write: writeGexf, description: 'for Gephi' },
  csv: { path: 'csv', write: writeCsv, description: 'for neo4j-admin import and, apart, for spreadsheets' },
  cypher: { path: 'graph.cypher', write: writeCypher, description: 'a script for cypher-shell' },
  turtle: { path: 'graph.ttl', write: writeTurtle, description: 'RDF, with evidence by reification' },
  jsonld: { path: 'graph.jsonld', write: writeJsonld, description: 'the same RDF as JSON' },
  dot: { path: 'graph.dot', write: writeDot, description: 'for Graphviz' },
  svg: { path: 'graph.svg', write: writeSvg, pieces: drawSvg, description: 'a picture of the most mentioned' },
  mermaid: { path: 'graph.mmd', write: writeMermaid, description: 'a picture for Markdown' },
  browser: { path: 'neo4j-browser', write: writeBrowserFiles, description: 'style, saved queries and a guide for Neo4j Browser' },
  report: { path: 'report.md', write: writeReport, pieces: reportPieces, description: 'for reading: facts with quotes, doubts with reasons' },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type FormatName = keyof typeof formats;

export const FORMAT_NAMES = Object.keys(formats) as readonly FormatName[];

/** What is written where nobody asks for more. */
export const DEFAULT_FORMATS: readonly FormatName[] = ['json', 'graphml', 'svg', 'report'];

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

/** The files of the formats asked for, in the order of the registry; nothing touches the disk. */
export async function exportGraph(
  graph: KnowledgeGraph,
  names: readonly FormatName[] = DEFAULT_FORMATS,
): Promise<ExportedFile[]> {
  const chosen = FORMAT_NAMES.filter((name) => names.includes(name)).map((name): ExportFormat => formats[name]);
  const written = await Promise.all(chosen.map(async ({ path, write }) => {
    const content = await write(graph);
    return typeof content === 'string' ? [{ path, content }] : content;
  }));
  return written.flat();
}

/** The files of those of the formats that can be written from knowledge of any size; and the other formats, which need a graph. */
export async function exportRecords(knowledge: KnowledgeRecords, names: readonly FormatName[]): Promise<{ readonly files: PiecedFile[]; readonly others: FormatName[] }> {
  const files: PiecedFile[] = [];
  const others: FormatName[] = [];
  for (const name of FORMAT_NAMES.filter((candidate) => names.includes(candidate))) {
    const format: ExportFormat = formats[name];
    const pieces = await format.pieces?.(knowledge);
    if (pieces === undefined) others.push(name);
    else files.push({ path: format.path, pieces: typeof pieces === 'string' ? [pieces] : pieces });
  }
  return { files, others };
}
