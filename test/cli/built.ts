import { existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { globSync } from 'tinyglobby';

/**
 * Translates the sources to JavaScript in a folder of their own, as they are now, for tests that start processes and
 * threads; answers with the path of the program. The folder lies inside the project, so that packages are found.
 */
export function buildProgram(): string {
  const cache = 'node_modules/.cache/relata';
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(join(cache, 'program-'));
  // The program looks for its weights beside the folder that it lies in.
  if (!existsSync(join(cache, 'models'))) symlinkSync(resolve('models'), join(cache, 'models'));
  buildSync({ entryPoints: globSync('src/**/*.ts'), outbase: 'src', outdir, format: 'esm', platform: 'node', target: 'node20' });
  return relative('.', join(outdir, 'cli', 'main.js'));
}
