import type { KnowledgeGraph } from '../../graph/graph.js';
import type { ExportedFile } from '../exported-file.js';
import { writeGrass } from './grass.js';
import { writeGuide } from './guide.js';
import { queryScript, savedQueries } from './queries.js';
import { writeZip } from './zip.js';

const FOLDER = 'neo4j-browser';

/** What makes a pushed graph good to look at in Neo4j Browser: a style, saved queries, a guide, and how to load them. */
export function writeBrowserFiles(graph: KnowledgeGraph): ExportedFile[] {
  const queries = savedQueries(graph);
  const scripts = queries.map(queryScript);
  const entries = scripts.map((script, index) => ({ path: `Relata/${String(index + 1).padStart(2, '0')}.cypher`, content: new TextEncoder().encode(script) }));
  return [
    { path: `${FOLDER}/relata.grass`, content: writeGrass(graph) },
    { path: `${FOLDER}/relata.cypher`, content: scripts.join('\n') },
    { path: `${FOLDER}/relata-queries.zip`, content: writeZip(entries) },
    { path: `${FOLDER}/guide.html`, content: writeGuide(graph, queries) },
    { path: `${FOLDER}/README.md`, content: README },
  ];
}

const README = `# For Neo4j Browser

After \`relata push\`, open Neo4j Browser, and then:

- **Style**: drag \`relata.grass\` onto the page. Browser keeps it for this address; \`:style reset\` takes it back.
- **Queries**: drag \`relata-queries.zip\` onto the page; they come as favourites in a folder "Relata".
  \`relata.cypher\` has the same in one script: dropped onto the page, Browser asks whether to keep it or to put it into the editor.
- **Guide**: \`relata view GRAPH --serve\` serves this folder's guide; type \`:play http://localhost:PORT/guide.html\`.
`;
