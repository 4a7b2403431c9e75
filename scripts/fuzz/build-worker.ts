import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { globSync } from 'tinyglobby';

/** Translates the sources to JavaScript, since threads cannot run TypeScript; answers with the address of the thread's program. */
export function buildWorker(): URL {
  const outdir = 'node_modules/.cache/relata/fuzz';
  mkdirSync(outdir, { recursive: true });
  // The program looks for its weights beside the folder that it lies in.
  if (!existsSync(join(outdir, 'models'))) symlinkSync(resolve('models'), join(outdir, 'models'));
  const entryPoints = [...globSync('src/**/*.ts'), ...globSync('scripts/fuzz/*.ts'), 'test/arbitraries.ts'];
  buildSync({ entryPoints, outbase: '.', outdir, format: 'esm', platform: 'node', target: 'node20' });
  return pathToFileURL(resolve(outdir, 'scripts/fuzz/fuzz-worker.js'));
}
