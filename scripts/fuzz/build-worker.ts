import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { translateSources } from '../../test/cli/built.js';

/** Translates the sources to JavaScript, since threads cannot run TypeScript; answers with the address of the thread's program. */
export function buildWorker(): URL {
  const outdir = 'node_modules/.cache/relata/fuzz';
  mkdirSync(outdir, { recursive: true });
  translateSources([...globSync('src/**/*.ts'), ...globSync('scripts/fuzz/*.ts'), 'test/arbitraries.ts'], '.', outdir, outdir);
  return pathToFileURL(resolve(outdir, 'scripts/fuzz/fuzz-worker.js'));
}
