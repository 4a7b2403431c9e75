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
  translateSources(globSync('src/**/*.ts'), 'src', outdir, cache);
  return relative('.', join(outdir, 'cli', 'main.js'));
}

/** Translates TypeScript below `outbase` to JavaScript in `outdir`; `home` is where the program looks for its weights: beside the folder that `src` becomes. */
export function translateSources(entryPoints: readonly string[], outbase: string, outdir: string, home: string): void {
  if (!existsSync(join(home, 'models'))) symlinkSync(resolve('models'), join(home, 'models'));
  buildSync({ entryPoints: [...entryPoints], outbase, outdir, format: 'esm', platform: 'node', target: 'node20' });
}
