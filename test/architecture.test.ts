import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findImportRings } from './architecture/import-rings.js';
import { parseSource, readSourceFiles } from './architecture/source-files.js';

/** The rules of the house, each with its reason: a rule that no test keeps does not exist. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const STAGES = ['ingest', 'annotate', 'extract', 'claims', 'resolve', 'graph', 'query', 'export', 'push', 'view', 'evaluate'];

/** What a room may import of the others' files and of packages. Its own files are always allowed. */
const ALLOWED: Readonly<Record<string, { readonly rooms: readonly RegExp[]; readonly packages: readonly RegExp[]; readonly reason: string }>> = {
  model: { rooms: [], packages: [], reason: 'all stages meet in the model: whatever it imported, all would import' },
  text: {
    rooms: [/^model\/span\.ts$/], packages: [],
    reason: 'text holds pure functions on strings and spans, usable by every stage',
  },
  ingest: {
    rooms: [/^model\//, /^text\//], packages: [/^@mozilla\/readability$/, /^linkedom$/, /^unpdf$/, /^tinyglobby$/, /^node:/],
    reason: 'ingest makes documents out of files and knows nothing of language or graphs',
  },
  annotate: {
    rooms: [/^model\//, /^text\//], packages: [/^compromise(\/|$)/, /^onnxruntime-/],
    reason: 'annotate reads documents, not files, and what it finds is no graph yet',
  },
  extract: {
    rooms: [/^model\//, /^text\//], packages: [],
    reason: 'rules see tokens only, so that the tagger below them can be exchanged',
  },
  claims: {
    rooms: [/^model\//], packages: [],
    reason: 'claims of others are checked against texts and mentions, whoever found these',
  },
  resolve: {
    rooms: [/^model\//, /^text\//], packages: [],
    reason: 'resolve joins mentions and claims and must be testable without a graph or a database',
  },
  graph: {
    rooms: [/^model\//], packages: [/^graphology$/, /^graphology-types$/],
    reason: 'the graph is built from resolved knowledge, whoever resolved it',
  },
  query: {
    rooms: [/^model\//, /^graph\//], packages: [/^graphology/, /^temporal-polyfill$/],
    reason: 'queries read the graph through its door; they do not know how it is shown or stored',
  },
  export: {
    rooms: [/^model\//, /^graph\//], packages: [/^graphology/, /^@hpcc-js\/wasm-graphviz$/, /^node:/],
    reason: 'exports read the graph through its door; they do not know how it came to be',
  },
  push: {
    rooms: [/^model\//, /^graph\//], packages: [/^neo4j-driver$/, /^node:/],
    reason: 'push sends the rows of the graph; files and pictures are the business of others',
  },
  view: {
    rooms: [/^model\//, /^graph\//, /^query\/query\.ts$/, /^query\/cypher\/(error|store|values\/\w+|temporal\/format)\.ts$/],
    packages: [/^graphology/, /^sigma(\/|$)/, /^@sigma\//],
    reason: 'a page shows the graph; it needs no database and no language tools, and of the queries only the door and how values look',
  },
  evaluate: {
    rooms: [/^model\//, /^text\//], packages: [],
    reason: 'evaluate scores data against gold; if it ran stages it would score code that grades itself',
  },
  'pipeline.ts': {
    rooms: [/^model\//, /^text\//, new RegExp(`^(${STAGES.join('|')})/`)], packages: [],
    reason: 'the pipeline is the table of contents: it puts the stages in order, and does nothing else',
  },
  'shipped-models.ts': {
    rooms: [/^annotate\/(syntax|model)\//], packages: [/^node:/],
    reason: 'the weights lie in a file of the package; whoever has no files passes their bytes instead',
  },
  'shipped-page.ts': {
    rooms: [/^view\/page-parts\.ts$/], packages: [/^node:/],
    reason: 'the script of the page lies in a file of the package; whoever has no files passes it instead',
  },
  'index.ts': {
    rooms: [/./], packages: [],
    reason: 'the door of the library passes on what others made',
  },
  cli: {
    rooms: [/^index\.ts$/], packages: [/^node:/, /^piscina$/, /^classic-level$/, /^@modelcontextprotocol\/server(\/|$)/],
    reason: 'the command line is a user of the library: what it needs, others need too, so it belongs in src/index.ts',
  },
};

/** The only files, outside cli/, that may see the machine. */
const MACHINE_FILES: Readonly<Record<string, number>> = { 'shipped-models.ts': 1, 'shipped-page.ts': 1, ingest: 1, export: 1, push: Infinity, cli: Infinity };

const files = readSourceFiles(path.join(ROOT, 'src'));

function importers(packages: RegExp): string[] {
  return files.filter((file) => file.packages.some((name) => packages.test(name))).map((file) => file.path);
}

describe('the checks', () => {
  test.each([
    ["import { a } from 'x';", 'x'],
    ["import type { A } from './b.js';", 'graph/b.ts'],
    ["import '../model/span.js';", 'model/span.ts'],
    ["const x = await import('node:fs');", 'node:fs'],
    ["const x = require('fs');", 'fs'],
    ["type X = import('neo4j-driver').Driver;", 'neo4j-driver'],
    ["export { a } from '../../secret.js';", '../secret.ts'],
    ['const x = await import(`./${name}.js`);', '(computed) `./${name}.js`'],
  ])('see what %s imports', (code, imported) => {
    const { imports, packages } = parseSource('graph/a.ts', code);
    expect([...imports, ...packages]).toEqual([imported]);
  });

  test('see no import in a comment or string', () => {
    const file = parseSource('graph/a.ts', "// import 'x'; console.log\nconst a = \"import 'y'; console\";");
    expect(file).toMatchObject({ imports: [], packages: [], usesConsole: false, reexports: false });
  });

  test('see re-exports and printing', () => {
    expect(parseSource('graph/a.ts', "export * from 'x';\nconsole.log();")).toMatchObject({ reexports: true, usesConsole: true });
  });

  test('see rings', () => {
    const ring = ['a b', 'b c', 'c a', 'd a'].map((pair) => {
      const [from, to] = pair.split(' ');
      return parseSource(`graph/${from}.ts`, `import './${to}.js';`);
    });
    expect(findImportRings(ring).map((files) => [...files].sort())).toEqual([['graph/a.ts', 'graph/b.ts', 'graph/c.ts']]);
  });
});

describe('rooms', () => {
  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test('every room is in the table of rooms', () => {
    const unknown = files.filter(({ room }) => !(room in ALLOWED)).map((file) => file.path);
    expect(unknown, 'a new room needs an entry in ALLOWED: what it may import, and why').toEqual([]);
  });

  test.each(Object.entries(ALLOWED))('%s imports only what it may', (room, { rooms, packages, reason }) => {
    const refused = (imports: readonly string[], allowed: readonly RegExp[]): string[] =>
      imports.filter((imported) => !allowed.some((pattern) => pattern.test(imported)));
    const wrong = files.filter((file) => file.room === room).flatMap((file) =>
      [...refused(file.imports.filter((imported) => imported.split('/')[0] !== room), rooms), ...refused(file.packages, packages)]
        .map((imported) => `${file.path} imports ${imported}`));
    expect(wrong, reason).toEqual([]);
  });

  test('no room is called utils', () => {
    const names = files.filter((file) => /(^|\/)(utils?|helpers?|misc)(\/|\.ts$)/.test(file.path));
    expect(names.map((file) => file.path), 'if it has a name in our field, it has a room').toEqual([]);
  });
});

describe('files', () => {
  test('import each other in no ring', () => {
    expect(findImportRings(files), 'files in a ring can only be understood, tested and moved together').toEqual([]);
  });

  test('only src/index.ts re-exports', () => {
    const doors = files.filter((file) => file.reexports && file.path !== 'index.ts').map((file) => file.path);
    expect(doors, 'a name has one place where it is made and one door where it is shown').toEqual([]);
  });

  test('have at most 300 lines', () => {
    const long = files.filter((file) => file.lineCount > 300).map((file) => `${file.path}: ${file.lineCount}`);
    expect(long, 'a longer file does more than one thing: give its parts their names').toEqual([]);
  });

  test('print only in cli/', () => {
    const loud = files.filter((file) => file.usesConsole && file.room !== 'cli').map((file) => file.path);
    expect(loud, 'a library that prints spoils the output of the program that uses it').toEqual([]);
  });
});

describe('libraries', () => {
  test('compromise is imported in its adapter only', () => {
    const outside = importers(/^compromise(\/|$)/).filter((file) => file !== 'annotate/compromise.ts');
    expect(outside, 'compromise is global: configured in two places, one spoils the results of the other').toEqual([]);
  });

  test('the model runtime is imported in one file', () => {
    const runtime = importers(/^onnxruntime-/);
    expect(runtime.length, `the runtime must be exchangeable for another: ${runtime.join(', ')}`).toBeLessThanOrEqual(1);
  });

  test('neo4j-driver is imported in one file of push/', () => {
    const drivers = importers(/^neo4j-driver/);
    expect(drivers.length, `numbers and errors of the database stay in one file: ${drivers.join(', ')}`).toBeLessThanOrEqual(1);
    expect(drivers.filter((file) => !file.startsWith('push/'))).toEqual([]);
  });

  test('the machine is seen only where files, networks and terminals are handled', () => {
    const seeing = importers(/^(node:|fs$|path$|os$|url$|crypto$|child_process$)/);
    const countByRoom = new Map<string, string[]>();
    for (const file of seeing) {
      const room = file.split('/')[0] ?? file;
      countByRoom.set(room, [...(countByRoom.get(room) ?? []), file]);
    }
    const wrong = [...countByRoom].filter(([room, list]) => list.length > (MACHINE_FILES[room] ?? 0)).flatMap(([, list]) => list);
    expect(seeing.filter((file) => file.startsWith('export/') && file !== 'export/to-disk.ts')).toEqual([]);
    expect(wrong, 'the core runs in a browser: one file of ingest/ reads files, one of export/ writes them').toEqual([]);
  });
});

const MAP = path.join(ROOT, 'ARCHITECTURE.md');

test.skipIf(!existsSync(MAP))('ARCHITECTURE.md (skipped while there is none) names every folder of src', () => {
  const map = readFileSync(MAP, 'utf8');
  const folders = [...new Set(files.map((file) => path.posix.dirname(file.path)).filter((folder) => folder !== '.'))];
  const missing = folders.filter((folder) => !map.includes(`${folder}/`));
  expect(missing, 'a map that leaves rooms out sends people astray').toEqual([]);
});
