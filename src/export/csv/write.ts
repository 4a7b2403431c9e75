import type { KnowledgeGraph } from '../../graph/graph.js';
import { toPropertyGraph } from '../../graph/property-graph.js';
import type { ExportedFile } from '../exported-file.js';
import { neo4jFiles } from './neo4j-files.js';
import { spreadsheetFiles } from './spreadsheet-files.js';

const README = `# CSV files

Two sets, because no one file can be both right and safe: a name such as \`=HYPERLINK(...)\` must reach a database as
it is, and must not reach a spreadsheet as it is.

## spreadsheet/

For Excel, LibreOffice and Numbers. A text that begins like a formula has an apostrophe in front.

## neo4j/

For neo4j-admin. The texts are the true ones: do not open these files in a spreadsheet. With the server stopped:

    neo4j-admin database import full neo4j --overwrite-destination=true \\
      --array-delimiter=U+001F --multiline-fields=true \\
      --nodes=neo4j/entities.csv --nodes=neo4j/literals.csv \\
      --nodes=neo4j/documents.csv --nodes=neo4j/sentences.csv \\
      --relationships=neo4j/facts.csv --relationships=neo4j/values.csv \\
      --relationships=neo4j/part-of.csv --relationships=neo4j/mentions.csv --relationships=neo4j/supports.csv

It replaces the database. It makes no constraints; afterwards, with the server running:

    CREATE CONSTRAINT IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
    CREATE CONSTRAINT IF NOT EXISTS FOR (n:Literal) REQUIRE n.id IS UNIQUE;
    CREATE CONSTRAINT IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
    CREATE CONSTRAINT IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
`;

/** CSV twice: for neo4j-admin's import with the true texts, and for spreadsheets with formulas disarmed. */
export function writeCsv(graph: KnowledgeGraph): ExportedFile[] {
  return [
    { path: 'csv/README.md', content: README },
    ...neo4jFiles(toPropertyGraph(graph), 'csv/neo4j'),
    ...spreadsheetFiles(graph, 'csv/spreadsheet'),
  ];
}
